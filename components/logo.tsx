type LogoProps = { src: string; size: keyof typeof sizes; alt?: string };

/** On a tile of paper in every light: many are dark signs on nothing. Without `alt` where the name stands beside it. */
export function Logo({ src, size, alt = "" }: LogoProps) {
  return (
    <span className={`inline-flex shrink-0 items-center justify-center border border-line bg-tile p-1 ${sizes[size]}`}>
      {/* biome-ignore lint/performance/noImgElement: made small by us already, and kept from the optimiser on purpose */}
      <img src={src} alt={alt} className="max-h-full max-w-full object-contain" />
    </span>
  );
}

const sizes = { small: "size-mark", large: "size-24" } as const;
