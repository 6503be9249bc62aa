// How comments on progress speak in English. After the usual words of management responses in the UN system.
import type { ProgressPhrases } from './progress-phrases';

export const en: ProgressPhrases = {
  asides: `
    draft (budget/budgets/programme budget/report of the _)
    (proposed/planned) (programme/programme budget/budget)
    not only
    no longer (pending/outstanding/open/under consideration)
    (under/by/through) which … (will/shall)
    whereby … (will/shall)
    (so that/ensure that/ensures that/ensuring that/provides that/states that/stipulates that/requires that) … (will/shall)
    for the time being
    without delay
    (will/shall) [not ]be (rejected/refused/declined/returned/charged/deemed)
    (will/shall) [also ](guide/serve/help/ensure/enable/allow/apply/facilitate/support/contribute/remain in)
    not applicable
    if any
    (is/are) [currently ][now ]being (used/applied/provided/followed/respected/observed/met)
    when (required/needed/necessary)
  `,
  conditions: `
    (once/when/until/unless/if/provided that/as soon as/before/upon completion of/after the (completion/adoption/approval/issuance) of)
    after (completion/adoption/approval/issuance) of
  `,
  nothingLeft: `
    nothing (further/more/else) (needs/remains/is/has) to be done
    nothing remains to be done
    no further (action/actions/measures/work/steps) [is/are/was/were ](required/needed/necessary/foreseen/planned/expected/envisaged)
  `,
  notBegun: `
    (has/have/had/did/was/were) not [yet ](started/begun/commenced/start/begin/commence)
    (has/have/had) not [yet ]been (started/begun/initiated/launched/undertaken/discussed/considered/addressed)
    (was/were) not [yet ](initiated/launched/undertaken/discussed/considered/addressed)
    (has/have/is/are) yet to (start/begin/commence/be (started/initiated/launched/undertaken/discussed/considered))
    not [yet ](started/begun/commenced)
    no (action/actions/step/steps/measure/measures/work/activity/activities) (has/have/had/was/were) [as yet ][yet ][been ](taken/made/undertaken/initiated/reported/carried out/adopted/started/begun/commenced/planned)
    no (action/actions/steps/measures) [yet ]taken
    no progress [has/had/was/is ][yet ][been ][made/achieved/reported]
    no (work/action/activity/activities/discussion/discussions) (is/are) [currently ](under way/underway/in progress/ongoing/taking place)
    nothing has [yet ]been done
    (not been possible/unable/not able/not been able) to (start/begin/commence/initiate)
  `,
  unfinished: `
    (has/have/had/is/are/was/were) not [yet ][been ][yet ][fully ](completed/finalized/finalised/implemented/adopted/approved/issued/published/established/appointed/concluded/achieved/signed/in place/operational/available/complete)
    (has/have) not [yet ](completed/finalized/finalised/adopted/approved/issued/established/appointed/implemented)
    not [yet ]fully (implemented/completed/achieved/operational/in place)
    (partially/partly) (implemented/completed/achieved/addressed)
    implemented (partially/partly/in part)
    partial implementation
    (remain/remains) to be _
    (has/have/is/are) yet to be _
    (is/are/remain/remains) [still ](outstanding/pending/incomplete/unfinished)
    (has/have) still to _
    not yet _
    still (outstanding/pending/to be _/needs to/need to/under */being _/in progress)
    (is/are) awaiting
    (was/were/is/are/has been/have been/had to be) [therefore ](deferred/postponed/suspended/put on hold/delayed/on hold)
    behind schedule
    (awaits/await) (the/a/approval/clearance/decision/confirmation/endorsement/funding)
    pending (approval/clearance/the approval/adoption/endorsement/confirmation/finalization/completion/funding/a decision)
    (to be determined/to be decided/to be confirmed/tbd/tbc)
    ^not (implemented/completed/yet)
    on hold
    work remains
    remains (open/outstanding/a challenge/work in progress)
    further (work/efforts/progress/steps) (is/are) (needed/required/necessary)
  `,
  future: `
    (will/shall)[ _][ _]
    (is/are/was) (expected/due/scheduled/planned/foreseen/envisaged/anticipated)
    (is/are) to be (issued/completed/finalized/developed/submitted/presented/adopted/established/implemented/launched/conducted)
    ^to be _
    (intends/intend/plans/plan/proposes/aims) to
    (planned/scheduled/foreseen) (for/in/to/by)
    (needs/need) to be _
    subject to (approval/the approval/funding/the availability/availability/the adoption/confirmation)
    in due course
    at a later stage
    next steps include
  `,
  underWay: `
    (is/are) [currently ][now ][still ][also ](under way/underway/ongoing/on-going/in progress/in process/under preparation/under development/under review/under consultation/under implementation/under negotiation/in the process of/working)
    (is/are) [currently ][now ][still ]being _
    (is/are) [currently ][now ][still ](developing/preparing/drafting/revising/reviewing/updating/finalizing/finalising/implementing/negotiating/recruiting/piloting/testing/consulting/discussing/establishing/setting up/rolling out/exploring)
    currently (developing/preparing/drafting/revising/reviewing/updating/finalizing/finalising/implementing/negotiating/recruiting/piloting/testing/under _/in _/working)
    (work/implementation/discussions/negotiations/consultations/drafting/preparations/recruitment/development) (continue/continues/is progressing/are progressing/progresses/remains under way)
    work in progress
    ^(drafting/preparing/developing/revising/finalizing) _
    (is/are) at the (drafting/planning/design/development/consultation) stage
    (is/are) under (discussion/consideration/preparation/development/review/negotiation)
    progress is being made
    ^[still ](in progress/under way/underway/ongoing/on-going/under implementation/under preparation/being _)
  `,
  begun: `
    (work/implementation/discussions/preparations/activities/drafting/recruitment/consultations/negotiations/project/process) … (has/have) [already ][now ](started/begun/commenced)
    (has/have) [already ](started/begun/commenced) [the ](work/to/implementation/drafting/preparing/implementing)
    (has/have) been [already ](initiated/started/begun/recruited/engaged)
    (preliminary/initial/exploratory) (discussion/discussions/talks/consultations/steps/contacts) (have/has/are/were/took/with)
    first steps (have been/were) taken
    progress has been made
  `,
  whole: `
    ^[now ][already ][fully ](implemented/completed/done)
    fully implemented
    recommendation[s] (is/are/was/were/has been/have been) [now ][already ][fully ][considered ][as ][to be ](implemented/closed/completed/addressed/met/fulfilled/executed)
    (considered/regarded as/deemed/treated as) [to be ][fully ](implemented/closed/completed)
    (reports/reported) [the ][full ]completion
    (standard/established/normal/common/usual/long-standing/existing) practice
    (requests/requested/proposes/proposed) (closure/the closure/its closure/that it be closed)
  `,
  finished: `
    (is/are/was/were/has been/have been/had been) [now ][already ][fully ][successfully ][since ](completed/finalized/finalised/concluded/implemented/achieved/put in place/put into effect)
    (is/are/was/were/has been/have been) [now ][already ][fully ](in place/in force/operational/in effect/in use/functional/effective)
    (entered/came) into (force/effect/operation)
    (went/gone) live
    (has/have) [now ][already ][fully ][successfully ](completed/finalized/finalised/concluded/implemented/achieved)
  `,
  steps: `
    (is/are/was/were/been) [now ][already ][also ][subsequently ][recently ][formally ](approved/adopted/endorsed/issued/published/promulgated/released/established/set up/created/incorporated/integrated/included/reflected/revised/updated/amended/appointed/designated/launched/rolled out/introduced/submitted/presented/reported/conducted/carried out/held/signed/developed/trained/reviewed/prepared/circulated/assigned/recruited/abolished/extended/strengthened/distributed/delivered/undertaken)
    (has/have) [now ][already ][also ][since ](approved/adopted/endorsed/issued/published/established/set up/created/incorporated/integrated/included/revised/updated/amended/appointed/designated/launched/introduced/submitted/presented/conducted/developed/signed/strengthened/taken)
    (approved/adopted/endorsed/issued/published/established/launched/introduced/revised/updated/developed/appointed/conducted/created/signed/completed) (a/an/the/its/new/this/that)
    (complies/comply) with
    already (has/have/does/do/includes/include/contains/provides/uses/applies)
    since (19/20)
  `,
  upkeep: `
    (continue/continues/continued/continuing) to
    continue to be
    continuous* _
    regular*
    periodic*
    (annual/annually/quarterly/monthly/yearly/weekly/biennially)
    (every/each) (year/quarter/month/two/three/four/five/biennium/cycle/session)
    (next/future/subsequent/following) (cycle/cycles/review/reviews/update/updates/edition/editions/version/revision/audit/audits/follow-up)
    (monitor/monitored/monitoring/monitors)
    follow[-]up
    follow up
    on an ongoing basis
    as (needed/required/appropriate/necessary)
    (further/additional) (improve/improved/improvement/improvements/enhance/enhanced/enhancements/strengthen/strengthened/refine/refined/refinements)
    kept under review
    lessons learned
  `,
  preparatory: `
    (one/two/three/four/five/six/seven/eight/nine/ten/half/#) [out ]of (the/its/our/their/these/those)
    (phase/phases/stage/part/component/module/modules/pilot/draft/drafts/study/survey/assessment/mapping/analysis/review/audit/consultation/consultations/inventory/tender/feasibility/benchmarking/gap/interviews/workshop/workshops/training/recruitment/selection/questionnaire/first/initial/preparatory/preliminary/partial/partially/some/most/several)
  `,
  weighing: `
    whether
    (seeking/sought/looking for)
    (considering/considers/consider/considered/consideration/studying/explore/exploring/examining/reflecting)
  `,
};
