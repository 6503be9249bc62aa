// The things a person does, and the words of the core that their outcomes speak in: all the pane needs to know.
export { addRecommendations, takeBackRecommendations } from './add-recommendations';
export type { RecommendationsAdded, RecommendationsTakenBack } from './add-recommendations';
export { applyFixes, takeBack } from './apply-fixes';
export { cellText, findingText } from './cell-text';
export { findingSentence } from './finding-sentence';
export { annexOfCheck, makeAnnex } from './build-annex';
export type { AnnexMade, AnnexRequest, AnnexWish } from './build-annex';
export { annexesInShort } from './annexes-in-short';
export type { AnnexesInShort } from './annexes-in-short';
export { checkTracker } from './check-tracker';
export { countFigures } from './figures';
export type { Counted } from './figures';
export { figuresOfCheck, implementedShare } from './figures-of-check';
export type { CheckedFigures } from './figures-of-check';
export { summaryPictures } from './summary-pictures';
export type { SummaryPicture } from './summary-pictures';
export { readTemplateValues, templateOfCheck } from './fill-template';
export { insertAnnexes, takeBackAnnexes } from './insert-annexes';
export type { AnnexesInserted, AnnexesTakenBack } from './insert-annexes';
export { insertSummary, summaryWords, takeBackSummary } from './insert-summary';
export type { SummaryInserted, SummaryTakenBack } from './insert-summary';
export type { TemplateRead, TemplateReady, TemplateWish } from './fill-template';
export { findingsCsv, findingsReport, insertFindingsReport, takeBackReport } from './findings-report';
export type { ReportInserted, SheetTakenBack } from './findings-report';
export { clearHighlights, highlightFindings } from './highlight-findings';
export type { Highlighted, HighlightsCleared } from './highlight-findings';
export { keepDecisions, keptChange } from './keep-decisions';
export type { KeptChange, KeptNow } from './keep-decisions';
export { offerDropDowns, takeBackDropDowns } from './offer-drop-downs';
export type { Offered } from './offer-drop-downs';
export type { Applied, Checked, Refused, RefusedBecause, Revealed, TakenBack } from './outcomes';
export { publishCatalogue } from './publish-catalogue';
export type { CataloguePublished } from './publish-catalogue';
export { comparedTexts, compareTexts, newRowsOf, pullTexts, takeBackTexts } from './pull-texts';
export type { TextsCompared, TextsPulled } from './pull-texts';
export { readWorkbookTracker } from './read-tracker';
export type { CheckRequest, NamedCatalogue, OtherWorkbook, Reading, TrackerRead } from './read-tracker';
export { readOneSheet } from './read-one-sheet';
export { recheckRows } from './recheck-rows';
export type { NeedsFullCheck } from './recheck-rows';
export { reveal } from './reveal';
export type * from './unreadable';

export { outputIds } from '../core/annex/outputs';
export type { OutputId } from '../core/annex/outputs';
export type { AnnexBuilt } from '../core/annex';
export type * from '../core/annex/document';
export type * from '../core/annex/template-trouble';
export type { InShort } from '../core/annex/in-short';
export { wholeTracker } from '../core/annex/scope';
export type { AnnexForm, Scope } from '../core/annex/scope';
export type { Omission } from '../core/annex/omissions';
export type { TemplateValues } from '../core/annex/template-values';
export { isPaperSetting, paperSettingNames, readPaperSettings } from '../core/annex/paper-settings';
export type { PaperSetting, PaperSettings } from '../core/annex/paper-settings';
export type { NotPublishedBecause, Publication, Published } from '../core/catalogue/from-tracker';
export { fixesOf } from '../core/change/fixes';
export type { CellChange, ChangeLeft, ChangePlan, LeftBecause } from '../core/change/plan';
export { countIn, rowsBehind, yearsOf } from '../core/figures/behind';
export type { FigureName, FigurePart } from '../core/figures/behind';
export { figureGroupings } from '../core/figures/figures';
export type { FigureGrouping, NamedRate, OpenGroup } from '../core/figures/figures';
export { plainColour, readableOn, statusColours } from '../core/figures/palette';
export { chartPicture } from '../core/figures/picture/chart-picture';
export { mostLiveLines } from '../core/figures/summary/summary';
export { wholePercentages } from '../core/figures/percent';
export { nothingKept, unrecognisedWords } from '../core/kept';
export type { Kept, MappedWord, PulledFrom, UnrecognisedWord } from '../core/kept';
export type { Fits, LayoutChange, Target, Unfit } from '../core/layout/decisions';
export { columnChoices } from '../core/layout/decisions-make';
export type { ColumnChoice } from '../core/layout/decisions-make';
export { doubtfulBelow } from '../core/layout/layout';
export type { BlockLayout, SheetLayout, WorkbookLayout } from '../core/layout/layout';
export type { Tracker } from '../core/layout/tracker';
export type * from '../core/recommendation/codes';
export { dayOfSerial, parseDay } from '../core/recommendation/day';
export type { Day } from '../core/recommendation/day';
export type { PullProgress, SourceKind } from '../sources/source';
export type { SourceProblem } from '../sources/source-problem';
export type { Recommendation } from '../core/recommendation/recommendation';
export type { AnyFinding, AnyNotRun, DataOf, RuleId } from '../core/rules/index';
export type { Input, Severity, Thresholds } from '../core/rules/rule';
export { numberText, placeOf } from '../core/recommendation/recommendation';
export { severities, usualThresholds } from '../core/rules/rule';
export { ignoredKey, ignoredOf } from '../core/rules/settings';
export type { Ignored, RuleSettings } from '../core/rules/settings';
export type { RollForward } from '../core/period/roll-forward';
export { rules } from '../core/rules/index';
export type { IgnoredFinding } from '../core/rules/check';
export { cellName, columnLetters } from '../core/sheet/a1';
export { differenceOf } from '../core/texts/difference';
export type { CellValue, Place, SheetContent } from '../core/sheet/cells';
export type {
  ComparedAddressee,
  ComparedState,
  ComparedText,
  Comparison,
  NewRecommendation,
} from '../core/texts/compare';
export { described } from '../core/texts/difference';
export type { Described, Segment } from '../core/texts/difference';
export { withHiddenNamed } from '../core/texts/hidden';
export type { NotPulled, NotPulledBecause, PullChoice } from '../core/texts/pull-plan';
export { pullPlan } from '../core/texts/pull-plan';
export type { NewRow, NewRows, NotAddedBecause, RowsToAdd } from '../core/texts/rows-to-add';
export { schemeIds } from '../core/vocabulary/scheme';
export type { Meaning, SchemeId, WordMapping } from '../core/vocabulary/scheme';
export { schemes } from '../core/vocabulary/schemes';
export type {
  AreaValues,
  Attention,
  CellBefore,
  OffersBefore,
  Progress,
  SheetArea,
  SheetEdited,
  SheetPut,
  WorkbookSurvey,
} from '../workbook/port';
