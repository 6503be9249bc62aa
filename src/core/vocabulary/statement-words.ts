// How a comment states what governing bodies ask for: whether the recommendation is relevant to the organization, what
// it costs, and whom it takes. Sought in all six languages at once, since an office may comment in another language.
import type { Language } from '../recommendation/codes';

export const statementTopics = ['relevance', 'financial', 'humanResources'] as const;
export type StatementTopic = (typeof statementTopics)[number];

/** Patterns by language; a line each, joined with `|`. */
type Patterns = Readonly<Record<Language, readonly string[]>>;

const head = String.raw`(?:^|[.;:。；：\n،؛–—]\s*)`;
/** Behind a statement stands no noun: "relevant units" and "相关决议" state nothing. */
const alone = String.raw`(?=$|[.,;:()。，；（–—-]|\s+[(–—-]|\s*\n|\s*$)`;

const relevance: Patterns = {
  ar: [String.raw`غير ذات صلة`, String.raw`ذات صلة(?: ب|${alone})`, 'وجاهة', 'الصلة بالمنظمة'],
  zh: [
    String.raw`${head}(?:部分|不|基本|高度|非常|完全)?相关(?:${alone}|但)`,
    '相关性',
    '与[^，。；\\s]{1,12}(?:不相关|无关)',
    `与[^，。；\\s]{1,12}相关${alone}`,
  ],
  en: [
    String.raw`${head}(?:(?:not|partly|partially|highly|fully|very) )?relevant(?:${alone}|,? (?:but|to|for|and)\b)`,
    String.raw`\b(?:is|are|was|deemed|considered)(?: not| partly| partially| highly| fully)? relevant(?:${alone}| (?:but|to|for|and)\b)`,
    String.raw`\b(?:of|no|limited|partial) relevance\b`,
  ],
  fr: [
    String.raw`${head}(?:(?:non|partiellement|peu|très) )?pertinente?s?(?:${alone}|,? (?:mais|pour|et)\b)`,
    String.raw`(?:est|sont|jugée?s?|considérée?s?(?: comme)?)(?: non| pas| peu| partiellement| très)? pertinente?s?(?:${alone}| (?:mais|pour|et)\b)`,
    String.raw`\b(?:la|sans|peu de) pertinence\b`,
  ],
  ru: [
    String.raw`${head}(?:(?:частично|не|весьма) )?(?:актуальн(?:а|о|ы)|релевантн(?:а|о|ы))`,
    'имеет отношение',
    'относится к организации',
    'актуальность',
  ],
  es: [
    String.raw`${head}(?:(?:no|parcialmente|muy|poco) )?pertinentes?(?:${alone}|,? (?:pero|para|y)\b)`,
    String.raw`\b(?:es|son|considera|resulta)(?: no| parcialmente| muy)? pertinentes?(?:${alone}| (?:pero|para|y)\b)`,
    String.raw`\b(?:la|sin|poca) pertinencia\b`,
  ],
};

const financial: Patterns = {
  ar: ['آثار مالية', 'الآثار المالية', 'ميزانية', 'تكاليف', 'تكلفة', 'الموارد المالية', 'موارد مالية'],
  zh: ['财务(?:或|和|及|与|、)?(?:人力|人员|资源|影响|方面)', '预算', '经费', '费用', '成本影响', '资金(?:影响|需求)'],
  en: [
    String.raw`financial (?:or |and |\/ ?)?(?:human|hr\b|staff|resource|implication|impact|effect|consequence)`,
    String.raw`\bbudget`,
    String.raw`\b(?:no|additional|extra|any) costs?\b`,
  ],
  fr: [
    String.raw`(?:incidence|implication|conséquence|répercussion|effet)s? (?:\p{L}+ ){0,3}financi`,
    'budg[eé]t',
    String.raw`ressources financi`,
    String.raw`(?:sans|aucun|de) coûts?(?=$|\P{L})`,
  ],
  ru: [
    String.raw`финансов\p{L}* (?:\p{L}+ ){0,3}(?:последств|затрат|ресурс|средств)`,
    'бюджет',
    'дополнительных (?:расход|затрат)',
  ],
  es: [
    String.raw`(?:repercusi|implicaci|consecuenci|efecto)\p{L}* (?:\p{L}+ ){0,3}(?:financier|económic)`,
    'presupuest',
    'recursos financ',
    String.raw`(?:sin|ningún) cost[oe]s?(?=$|\P{L})`,
  ],
};

const humanResources: Patterns = {
  ar: ['موارد بشرية', 'الموارد البشرية', 'والبشرية', 'وبشرية', 'أو بشرية', 'أو البشرية'],
  zh: ['人力', '人员(?:配置|编制|影响)', '员额'],
  en: [
    String.raw`human resource`,
    String.raw`\bhr\b`,
    String.raw`\bstaff(?:ing)? (?:implication|resource|cost|impact)`,
  ],
  fr: ['ressources humaines', String.raw`humaines? (?:ni|ou|et) financi`, String.raw`ou humaines`, 'effectifs'],
  ru: ['кадров', 'людск', 'штатн'],
  es: ['recursos humanos', String.raw`(?:o|y|ni) humanos`, 'plantilla'],
};

/** "Within existing resources" says both that it costs nothing and that it takes nobody else. */
const anyResources: Patterns = {
  ar: ['الموارد (?:المتاحة|القائمة|الموجودة|الحالية)', 'موارد إضافية'],
  zh: ['现有资源', '额外资源'],
  en: ['(?:existing|available|current|additional|extra) resources', 'resource implication'],
  fr: ['ressources (?:existantes|disponibles|actuelles|supplémentaires|additionnelles)'],
  ru: ['(?:имеющихся|существующих|дополнительных) ресурс'],
  es: ['recursos (?:existentes|disponibles|actuales|adicionales)'],
};

const patterns: Readonly<Record<StatementTopic, RegExp>> = {
  relevance: joined(relevance),
  financial: joined(financial, anyResources),
  humanResources: joined(humanResources, anyResources),
};

function joined(...all: readonly Patterns[]): RegExp {
  return new RegExp(all.flatMap((each) => Object.values(each).flat()).join('|'), 'iu');
}

/** Statements stand at the head of a comment or under it, never so far down. */
const longestSearched = 4000;

export function states(topic: StatementTopic, comment: string): boolean {
  return patterns[topic].test(comment.slice(0, longestSearched));
}

/** How a header asks for them: "Comments (relevance, financial and HR implications)". */
const askedFor: Readonly<Record<StatementTopic, RegExp>> = {
  relevance: /相关性|relevan|pertinen|актуальн|релевантн|الصلة|الوجاهة/iu,
  financial: /财务|预算|financ|budg|presupuest|финанс|бюджет|المالية|الميزانية/iu,
  humanResources: /人力|人员|human resource|\bHR\b|humaines|humanos|кадров|людск|البشرية/iu,
};

export function isAskedFor(topic: StatementTopic, header: string): boolean {
  return askedFor[topic].test(header);
}
