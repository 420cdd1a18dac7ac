import {
  Button as AriaButton,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { fieldId } from "./Field";
import { Icon } from "./Icon";

export interface Choice {
  id: string;
  label: string;
  /** Further words by which it is found, not shown. */
  also?: string;
}

interface SearchSelectProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  choices: Choice[];
  value: string | null;
  onChange: (id: string | null) => void;
}

const fold = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");

/** One of many, found by typing any part of it: "50-5", "amt 40", "jugend". */
export function SearchSelect({ name, label, hint, error, choices, value, onChange }: SearchSelectProps) {
  const { t } = useTranslation();
  const texts = new Map(choices.map((choice) => [choice.label, fold(`${choice.label} ${choice.also ?? ""}`)]));
  const matches = (text: string, typed: string) =>
    fold(typed)
      .split(/\s+/)
      .every((word) => (texts.get(text) ?? fold(text)).includes(word));
  return (
    <ComboBox
      className="kern-form-input app-combobox"
      defaultItems={choices}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultFilter={matches}
      isInvalid={error !== undefined}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="kern-label">{label}</Label>
      {hint && (
        <Text slot="description" className="kern-hint">
          {hint}
        </Text>
      )}
      <div className="app-combobox-row">
        <Input className="kern-form-input__input" id={fieldId(name)} />
        <AriaButton className="app-combobox-button" aria-label={t("common.showChoices")}>
          <Icon name="arrow-down" />
        </AriaButton>
      </div>
      <FieldError className="kern-error">{error}</FieldError>
      <Popover className="app-popover">
        <ListBox<Choice>
          className="app-listbox"
          renderEmptyState={() => <p className="app-listbox-empty">{t("common.noChoices")}</p>}
        >
          {(choice) => <ListBoxItem textValue={choice.label}>{choice.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
