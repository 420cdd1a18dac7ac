import type { UseFormRegisterReturn } from "react-hook-form";
import { amountForInput, parseAmount } from "#/i18n/sloppy";
import { type FieldProps, TextField } from "#/ui/Field";

interface AmountFieldProps extends FieldProps {
  field: UseFormRegisterReturn;
  onStrict: (amount: string) => void;
}

/** Typed as one likes, shown strictly once the field is left: `10 T€` becomes `10.000`. */
export function AmountField({ field, onStrict, ...rest }: AmountFieldProps) {
  return (
    <TextField
      {...rest}
      {...field}
      onBlur={(event) => {
        const read = parseAmount(event.target.value);
        if (read) onStrict(amountForInput(read));
        void field.onBlur(event);
      }}
    />
  );
}
