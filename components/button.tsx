import type { ComponentProps } from "react";
import { type ButtonVariant, buttonLook } from "@/components/button-look";

type ButtonProps = Omit<ComponentProps<"button">, "className"> & { variant?: ButtonVariant };

export function Button({ variant = "primary", type = "submit", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonLook(variant)} />;
}
