import { ACCOUNT_MATCH_HEADERS, accountMatch } from "./account-match";
import { CLEAN_HEADERS, clean } from "./clean";
import { DOWNLOAD_HEADERS, download } from "./download";
import { LARGE_HEADERS, large } from "./large";
import { mangledBytes } from "./mangled";
import { NEW_DEALS_HEADERS, newDeals } from "./new-deals";
import { sampleBytes, sampleRows, type SampleFile } from "./sample-file";
import { withErrors } from "./with-errors";

/** All samples, in the order in which a person meets such files. The same bytes on every run. */
export function makeSamples(): SampleFile[] {
  return [
    {
      file: "new-deals.csv",
      title: "New deals with mistakes",
      description: "41 new deals as people type them: country names, dates in every order, missing contacts.",
      bytes: sampleBytes(NEW_DEALS_HEADERS, newDeals()),
    },
    {
      file: "account-match.csv",
      title: "Account matches to review",
      description: "30 deals back from the account search, with suggestions; some final matches are blank or unsure.",
      bytes: sampleBytes(ACCOUNT_MATCH_HEADERS, accountMatch()),
    },
    {
      file: "with-errors.csv",
      title: "Came back with errors",
      description: "An upload's result: most deals were created, some were refused, with the service's messages.",
      bytes: sampleBytes(ACCOUNT_MATCH_HEADERS, withErrors()),
    },
    {
      file: "download.csv",
      title: "Downloaded deals",
      description: "60 open and closed deals with their IDs, as Partner Center downloads them.",
      bytes: sampleBytes(DOWNLOAD_HEADERS, download()),
    },
    {
      file: "new-deals-mangled.csv",
      title: "New deals, mangled by Excel",
      description: "The new deals after German Excel opened and saved them: zeros lost, dates swapped, semicolons.",
      bytes: mangledBytes(sampleRows(NEW_DEALS_HEADERS, newDeals())),
    },
    {
      file: "large.csv",
      title: "1,000 deals",
      description: "As much as one upload takes: ten solutions and ten team members a deal, a few hundred mistakes.",
      bytes: sampleBytes(LARGE_HEADERS, large()),
    },
    {
      file: "clean.csv",
      title: "Nothing to mend",
      description: "12 new deals that are right as they are.",
      bytes: sampleBytes(CLEAN_HEADERS, clean()),
    },
  ];
}
