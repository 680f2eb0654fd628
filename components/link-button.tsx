import type { ComponentProps } from "react";
import { type ButtonVariant, buttonLook } from "@/components/button-look";

type LinkButtonProps = Omit<ComponentProps<"a">, "className" | "href"> & { href: string; variant?: ButtonVariant };

export function LinkButton({ variant = "primary", ...rest }: LinkButtonProps) {
  return <a {...rest} className={buttonLook(variant)} />;
}
