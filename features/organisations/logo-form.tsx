"use client";

import { useActionState, useState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { describedBy, FieldFrame } from "@/components/field-frame";
import { FormStatus } from "@/components/form-status";
import { inputLook } from "@/components/input-look";
import { Logo } from "@/components/logo";
import { formErrors } from "@/features/contributions/form-errors";
import { removeLogoAction, setLogoAction } from "@/features/organisations/actions";
import { mostPictureBytes } from "@/lib/upload-limits";
import { emptyForm } from "@/web/form-state";

type LogoFormProps = { organisation: { id: string; slug: string; name: string; logo: string | null } };

const hint = "A PNG, JPEG or WebP picture of up to 2 MB. We keep it at most 400 by 400 pixels, and nothing else of the file.";
const tooLarge = "This file is larger than 2 MB. Make it smaller, or choose another.";

export function LogoForm({ organisation }: LogoFormProps) {
  const { id, slug, name, logo } = organisation;
  const [set, setLogo, isSetting] = useActionState(setLogoAction, emptyForm);
  const [removed, removeLogo, isRemoving] = useActionState(removeLogoAction, emptyForm);
  // Asked before it is sent, so that nobody waits for nothing; the server asks again.
  const [isLarge, setLarge] = useState(false);
  const error = isLarge ? tooLarge : set.errors.picture;
  return (
    <section aria-labelledby="logo" className="grid max-w-content gap-4">
      <h2 id="logo" className="text-h2">
        Logo
      </h2>
      {logo ? (
        <div className="flex flex-wrap items-center gap-4">
          <Logo src={`/organisations/${slug}/logo/${logo}`} size="large" alt={`Logo of ${name}`} />
          <form action={removeLogo} className="grid gap-2">
            <ErrorSummary errors={formErrors(removed, "logo")} />
            <input type="hidden" name="organisationId" value={id} />
            <Button variant="danger" disabled={isRemoving}>
              Remove the logo
            </Button>
          </form>
        </div>
      ) : (
        <p className="text-ink-2">There is none yet.</p>
      )}
      <form action={setLogo} noValidate className="grid gap-4">
        <ErrorSummary errors={isLarge ? [] : formErrors(set, "logo")} />
        <input type="hidden" name="organisationId" value={id} />
        <FieldFrame id="logo-picture" label={logo ? "Another picture" : "Picture"} hint={hint} error={error}>
          <input
            type="file"
            name="picture"
            id="logo-picture"
            accept="image/png,image/jpeg,image/webp"
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy("logo-picture", { hint, error })}
            onChange={({ target }) => setLarge((target.files?.[0]?.size ?? 0) > mostPictureBytes)}
            className={`${inputLook(error)} min-h-target max-w-measure`}
          />
        </FieldFrame>
        <div>
          <Button variant="quiet" disabled={isSetting || isLarge}>
            {logo ? "Use this picture instead" : "Use this picture"}
          </Button>
        </div>
        <FormStatus>{logo ? set.done : removed.done}</FormStatus>
      </form>
    </section>
  );
}
