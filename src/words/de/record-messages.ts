import type { recordMessages as reference } from "../en/record-messages";
import type { Formats } from "../formats";

export const recordMessages = ({ quoted }: Formats): ReturnType<typeof reference> => ({
  locked: () => "Dieser Deal ist geschlossen und kann nicht mehr geändert werden. Er bleibt aus dem Export heraus.",
  "read-only": ({ params }) => {
    const before = String(params["before"] ?? "");
    switch (String(params["problem"])) {
      case "another":
        return before === ""
          ? "Diese ID gehört zu einem anderen Deal. Setzen Sie die eigene ID dieser Zeile wieder ein, oder leeren Sie für einen neuen Deal beide IDs."
          : `Diese ID gehört zu einem anderen Deal; die eigene dieser Zeile ist ${quoted(before)}. Setzen Sie sie wieder ein.`;
      case "cleared":
        return `Diese Zeile ist ein Deal aus dem Download, aber ihre ID fehlt; hier stand ${quoted(before)}. Setzen Sie das wieder ein, sonst legt der Upload den Deal ein zweites Mal an.`;
      case "changed":
        return before === ""
          ? "Diese Zeile ist ein Deal aus dem Download, der hier keine ID hatte. Leeren Sie die Zelle."
          : `Diese Zeile ist ein Deal aus dem Download unter einer anderen ID; hier stand ${quoted(before)}. Setzen Sie das wieder ein.`;
    }
    return before === ""
      ? "Diese Zelle kann nicht mehr geändert werden; sie war leer. Leeren Sie sie."
      : `Diese Zelle kann nicht mehr geändert werden; darin stand ${quoted(before)}. Setzen Sie das wieder ein.`;
  },
  "id-pair": ({ column, params }) =>
    `${column ?? "Eine ID"} ist leer, obwohl ${String(params["other"])} ausgefüllt ist. Kopieren Sie beide aus dem Download, oder leeren Sie für einen neuen Deal beide.`,
  "status-pair": ({ params }) => {
    const pair = `${String(params["status"])} mit ${String(params["substatus"])}`;
    return params["class"] === "update"
      ? `${pair} passt nicht zu einem bestehenden Deal. Verwenden Sie New mit Pending oder Received, Active mit Accepted oder Closed mit Won, Lost, Declined oder Error.`
      : `${pair} passt nicht zu einem neuen Deal. Verwenden Sie New mit Accepted oder Active mit Accepted.`;
  },
  "status-transition": ({ params }) =>
    `Der Deal war ${String(params["before"])} und kann nicht zu ${String(params["after"])} zurück. Lassen Sie ihn Active, oder schließen Sie ihn.`,
  "not-applicable": ({ params }) => {
    switch (String(params["problem"])) {
      case "help-code":
        return "Sie bitten Microsoft nicht um Hilfe; die Art der Hilfe zählt deshalb nicht. Leeren Sie die Zelle, oder setzen Sie die Hilfe auf Yes.";
      case "share":
        return "Sie bitten Microsoft um Hilfe; der Deal wird deshalb ohnehin geteilt. Setzen Sie das Teilen auf Yes.";
      default:
        return `Ein Deal mit ${String(params["substatus"])} braucht keinen Grund. Er wird nicht beachtet: Leeren Sie die Zelle.`;
    }
  },
  "notes-expected": ({ params }) =>
    `Grund ${String(params["reason"])} verlangt eine Erklärung. Schreiben Sie sie in Notes.`,
  "close-date-past": () =>
    "Das voraussichtliche Abschlussdatum liegt in der Vergangenheit. Setzen Sie ein späteres, oder schließen Sie den Deal.",
  numbering: ({ column, params }) =>
    params["problem"] === "repeated"
      ? `${String(params["id"])} steht schon in ${String(params["first"])}. Nennen Sie jede Lösung nur einmal.`
      : `${column ?? "Die Zelle"} ist ausgefüllt, ${String(params["blank"])} aber leer. Füllen Sie eine Zelle nach der anderen aus.`,
});
