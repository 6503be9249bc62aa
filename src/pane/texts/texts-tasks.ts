// What the pane can have done with official texts: sources named, read, and their wording put into the workbook.
import type {
  Day,
  NamedCatalogue,
  PullChoice,
  PullProgress,
  RecommendationsAdded,
  RecommendationsTakenBack,
  Refused,
  RowsToAdd,
  SourceKind,
  SourceProblem,
  TakenBack,
  TextsCompared,
  TextsPulled,
} from '../../tasks';

/** What a person names as the source. */
export type SourceWish =
  | { readonly kind: 'offered'; readonly name: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly file: File }
  /** `sheet` is its id. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'list' | 'workbook'; readonly link: string };

export interface SourcesOffered {
  readonly kinds: readonly SourceKind[];
  /** Names of those that the deployment prepared. */
  readonly offered: readonly string[];
  /** Where the deployment file is wrong, `null` when it is right. */
  readonly deploymentWrongAt: string | null;
}

/** Official texts with where and when they came from. */
export interface ObtainedCatalogue extends NamedCatalogue {
  readonly pulledOn: Day;
  /** Why the copy kept on this machine had to do; `null` when the source itself answered. */
  readonly insteadOf: SourceProblem | null;
  /** The host that answered, where it is another than the one asked. */
  readonly answeredBy: string | null;
}

export type SourceRead =
  | { readonly kind: 'obtained'; readonly catalogue: ObtainedCatalogue }
  | { readonly kind: 'problem'; readonly problem: SourceProblem }
  | Refused;

export interface SourceAttention {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PullProgress) => void;
}

export interface TextsTasks {
  readonly sources: () => Promise<SourcesOffered>;
  readonly obtain: (wish: SourceWish, attention: SourceAttention) => Promise<SourceRead>;
  readonly pullTexts: (compared: TextsCompared, choice: PullChoice) => Promise<TextsPulled | Refused>;
  readonly takeBackTexts: (pulled: TextsPulled) => Promise<TakenBack | Refused>;
  readonly addRecommendations: (rows: RowsToAdd) => Promise<RecommendationsAdded | Refused>;
  readonly takeBackRecommendations: (
    before: RecommendationsAdded['before'],
  ) => Promise<RecommendationsTakenBack | Refused>;
}

/** What a source is called while it is read. */
export function nameOfWish(wish: SourceWish): string {
  switch (wish.kind) {
    case 'offered':
    case 'sheet':
      return wish.name;
    case 'address':
      return wish.address;
    case 'file':
      return wish.file.name;
    case 'list':
    case 'workbook':
      return wish.link;
  }
}
