import type { Formats } from "../formats";
import type { Words } from "../words";

/** What was refused, or went wrong, in German. */
export const trouble = ({ count, quoted }: Formats): Words["trouble"] => ({
  excel: {
    "cell-edit-mode":
      "Gerade wird eine Zelle bearbeitet. Drücken Sie im Blatt Enter oder Esc und versuchen Sie es dann erneut.",
    "sheet-deleted":
      "Das geprüfte Blatt ist nicht mehr in der Arbeitsmappe. Gehen Sie zu einem anderen Blatt und drücken Sie „Blatt prüfen“.",
    "sheet-protected":
      "Das Blatt ist geschützt, deshalb lassen sich seine Zellen weder hervorheben noch ändern. Wählen Sie „Überprüfen“ > „Blattschutz aufheben“ und versuchen Sie es dann erneut.",
    "workbook-protected":
      "Die Arbeitsmappe ist geschützt, deshalb lässt sich kein Blatt hinzufügen. Heben Sie das unter „Überprüfen“ > „Arbeitsmappe schützen“ auf und versuchen Sie es dann erneut.",
    "sheet-left-over":
      "Excel hat mittendrin aufgehört und das unfertige Blatt nicht entfernt. Löschen Sie dieses Blatt selbst und versuchen Sie es dann erneut.",
    "too-large":
      "Das Blatt enthält mehr, als Excel auf einmal herausgibt. Löschen Sie Zeilen, die Sie nicht brauchen, und versuchen Sie es dann erneut.",
    busy: "Excel ist beschäftigt. Warten Sie einen Moment und versuchen Sie es dann erneut.",
    "not-supported": "Diese Excel-Version kann das nicht. Excel im Web kann es.",
    "read-only-workbook":
      "Die Arbeitsmappe ist nur zum Lesen geöffnet. Speichern Sie eine Kopie oder wählen Sie „Bearbeitung aktivieren“, und versuchen Sie es dann erneut.",
    "excel-failed":
      "Excel konnte das nicht ausführen. Versuchen Sie es erneut; geschieht es wieder, kopieren Sie die Einzelheiten für eine Meldung.",
  },
  defect:
    "In Dealsheet selbst ist etwas schiefgegangen. Sie können weiterarbeiten; bitte kopieren Sie die Einzelheiten und melden Sie sie.",
  emptySheet:
    "Dieses Blatt ist leer. Öffnen Sie eine Co-Sell-Datei von Partner Center, oder gehen Sie zu dem Blatt, in dem sie steht, und drücken Sie „Blatt prüfen“.",
  sheetGone: (sheet) =>
    `Das Blatt ${quoted(sheet)} ist nicht mehr in der Arbeitsmappe. Gehen Sie zu einem anderen Blatt und prüfen Sie es.`,
  sheetOfChangeGone: "Das Blatt dieser Änderung ist nicht mehr in der Arbeitsmappe.",
  cellChanged: "Diese Zelle hat sich seit der Prüfung geändert; deshalb blieb sie, wie sie ist.",
  cellsChanged: (cells, firstAddress) =>
    cells === 1
      ? `${firstAddress} hat sich seit der Prüfung geändert; deshalb blieb die Zelle, wie sie ist.`
      : `${count(cells, "Zelle hat", "Zellen haben")} sich seit der Prüfung geändert; deshalb blieben sie, wie sie sind.`,
  sheetChanged:
    "Das Blatt hatte sich geändert, deshalb wurde nichts geschrieben. Es ist jetzt neu geprüft: Sehen Sie noch einmal hin und wiederholen Sie es dann.",
  columnsChanged:
    "Die Spalten hatten sich geändert, deshalb wurde keine hinzugefügt. Das Blatt ist jetzt neu geprüft: Versuchen Sie es noch einmal.",
  notChecked: "Es konnte nicht geprüft werden.",
  notCheckedAgain: "Das Blatt konnte nicht erneut geprüft werden.",
  changedNotChecked: "Die Änderung ist gemacht, doch das Blatt konnte nicht erneut geprüft werden.",
  notMarked: "Die Befunde stehen hier, sind aber im Blatt nicht hervorgehoben.",
  baselineLastsForNow:
    "Die Werte, mit denen Änderungen verglichen werden, bleiben nur erhalten, bis der Bereich geschlossen wird.",
  wrongEncoding: (address, text) =>
    `In ${address} steht ${quoted(text)}: Die Datei wurde in der falschen Codierung geöffnet. ` +
    "Schließen Sie sie, ohne zu speichern, öffnen Sie sie dann mit „Daten“ > „Aus Text/CSV“ und wählen Sie als Dateiursprung 65001: Unicode (UTF-8).",
});
