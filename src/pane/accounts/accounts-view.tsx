import { makeStyles } from "@fluentui/react-components";
import { accountReview } from "../../actions/account-review";
import { selectedDeal } from "../../actions/selected-deal";
import { AccountSection } from "./account-section";
import { AccountsReview } from "./accounts-review";
import { HiddenText } from "../elements/hidden-text";
import { useAppState, useWords } from "../elements/use-app";

const useStyles = makeStyles({ heading: { margin: 0 } });

/** The customer accounts that await a decision, and the account of a selected row that is not among them. */
export function AccountsView() {
  const styles = useStyles();
  const { accounts } = useWords();
  const isOther = useAppState((state) => {
    const row = selectedDeal(state)?.row;
    return row !== undefined && !accountReview(state).rows.some((each) => each.row === row);
  });
  return (
    <>
      <h2 className={styles.heading}>
        <HiddenText>{accounts.title}</HiddenText>
      </h2>
      <AccountsReview />
      {isOther && <AccountSection />}
    </>
  );
}
