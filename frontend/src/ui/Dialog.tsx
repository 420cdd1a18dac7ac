import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Cannot be left by Escape or a click beside it: something must be decided. */
  mustDecide?: boolean;
}

/** A dialog over the page: focus stays inside and returns to where it came from. Mounted = open. */
export function Dialog({ title, onClose, children, mustDecide }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="app-overlay"
      isOpen
      isDismissable={false}
      isKeyboardDismissDisabled={mustDecide}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="app-modal">
        <AriaDialog className="app-dialog" role={mustDecide ? "alertdialog" : "dialog"}>
          <div className="app-dialog-head">
            <Heading slot="title" className="kern-title">
              {title}
            </Heading>
            {!mustDecide && (
              <Button variant="tertiary" icon="close" small onClick={onClose}>
                {t("common.close")}
              </Button>
            )}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="app-actions app-dialog-actions">{children}</div>;
}
