import { useCallback } from "react";
import { useSession } from "../core/session-context";
import type { FramedPage } from "../core/ui-state";

/** What a page of an add-in may do; that of the real host is not known. */
const SANDBOX =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

interface Props {
  readonly page: FramedPage;
  readonly title: string;
  readonly kind: "pane" | "functions";
}

/** A page of the add-in. Its name is set before its address: office.js reads there who its host is. */
export function AddInFrame({ page, title, kind }: Props) {
  const { pane } = useSession();
  const attach = useCallback(
    (element: HTMLIFrameElement | null) => {
      const connected = kind === "pane" ? pane.frame() : pane.functionFrame();
      if (connected?.page.key === page.key) connected.attach(element);
    },
    [pane, page, kind],
  );
  return (
    <iframe
      ref={attach}
      name={page.windowName}
      title={title}
      src={page.url}
      sandbox={SANDBOX}
      allow="clipboard-read; clipboard-write"
      className="add-in-frame"
    />
  );
}
