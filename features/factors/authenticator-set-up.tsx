import { AuthenticatorCodeForm } from "@/features/factors/authenticator-code-form";
import { QrCode } from "@/features/factors/qr-code";

type AuthenticatorSetUpProps = { begun: { secret: string; address: string }; next: string };

/** The key as squares for a camera and as letters, and the code that shows that it arrived. */
export function AuthenticatorSetUp({ begun: { secret, address }, next }: AuthenticatorSetUpProps) {
  return (
    <ol className="grid max-w-content gap-8 font-ui text-ui">
      <li>
        <h2 className="text-h3">1. Open your authenticator app and add an account</h2>
        <p className="mt-2 max-w-measure text-ink-2">
          Any app for six-digit codes works: the one your organisation uses, or the one that comes with your phone’s passwords.
        </p>
      </li>
      <li>
        <h2 className="text-h3">2. Point it at these squares, or type the key</h2>
        <div className="mt-4 grid items-start gap-6 sm:grid-cols-[15rem_1fr]">
          <QrCode text={address} label="QR code with the key of your new authenticator account" />
          <div className="min-w-0">
            <p className="font-semibold">The key</p>
            <p className="mt-1 font-mono text-h3 wrap-anywhere select-all">{inGroups(secret)}</p>
            <p className="mt-2 text-ink-2">Spaces and capitals do not matter. Where the app asks: by time, six digits.</p>
            <p className="mt-2">
              <a href={address} className="inline-flex min-h-target items-center">
                Open in an app on this device
              </a>
            </p>
          </div>
        </div>
      </li>
      <li>
        <h2 className="mb-4 text-h3">3. Type the code that it shows</h2>
        <AuthenticatorCodeForm deed="confirm" next={next} />
      </li>
    </ol>
  );
}

const inGroups = (secret: string) => (secret.match(/.{1,4}/g) ?? []).join(" ");
