/** Shown only where public/site.js has run; it keeps the choice on this device. */
export function ThemeSwitch() {
  return (
    <div className="theme-switch">
      <label htmlFor="theme" className="block text-small text-ink-3">
        Colours on this device
      </label>
      <select
        id="theme"
        autoComplete="off"
        className="mt-1 min-h-target rounded-input border border-line-strong bg-surface px-3 text-ui text-ink"
      >
        <option value="system">Like the device</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </div>
  );
}
