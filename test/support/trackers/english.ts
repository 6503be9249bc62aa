// English trackers, as offices lay them out. Symbols are real or of an office's own series, the wording is ours.
import type { TrackerDrawing } from './drawing';

const audits: TrackerDrawing = {
  name: 'en-audit-table',
  sheets: [
    {
      name: 'Follow-up',
      drawing: `
Follow-up of oversight recommendations | < | < | < | < | < | < | < | < | <
Status as at 31 March 2024

Source | Report no. | Report title | Rec. # | Recommendation | Accepted? | Status | Target date | Owner | Risk rating
Internal Audit | IA/2022/04 | Travel | 1 | Book all official travel at least two weeks ahead. | 1 - Accepted | 3 - Implemented | 2023 | Travel unit | High
Internal Audit | IA/2022/04 | Travel | 2 | Recover unused ticket money within a month. | 1 - Accepted | 2 - In progress | 2024 | Finance | Medium
JIU | JIU/REP/2021/3 | Cybersecurity | 3 | Report to the council on the state of network security. | 2 - Rejected |  | 2022 | IT | High
JIU | JIU/REP/2021/3 | Cybersecurity | 4 | Name an officer for network security. | 3 - Under consideration |  | 2025 | IT | Low
Internal Audit | IA/2023/01 | Stores | 3(a) | Count the stores twice a year. | 1 - Accepted | 1 - Not started | 2025 | Logistics | Low
Total |  |  | =SUBTOTAL(103,Audits[Rec. '#]) => 5 |  |  |  |  |  |`,
      header: 'A4:J4',
      tables: [{ name: 'Audits', area: 'A4:J10', hasTotals: true }],
      protected: true,
    },
    {
      name: 'How to fill',
      drawing: `
How to fill this workbook
Choose a status from the list; write one sentence on progress.
Acceptance | What it means
Accepted | The office will do it.
Rejected | The office will not do it.`,
    },
  ],
};

const matrix: TrackerDrawing = {
  name: 'en-matrix',
  sheets: [
    {
      name: 'Matrix',
      drawing: `
Recommendations of the Joint Inspection Unit and what became of them | < | < | < | < | < | < | < | < | < | <

Report | Title | Rec. no. | Recommendation | Acceptance | < | < | Implementation | < | < | Comments
^ | ^ | ^ | ^ | Accepted | Not accepted | Under consideration | Not started | In progress | Implemented | ^
Reports issued in 2022 | < | < | < | < | < | < | < | < | < | <
JIU/REP/2022/1 | Ethics | 1 | Give the ethics office a budget line of its own. | X |  |  |  | x |  | In the next budget.
^ | ^ | 2 | Have the ethics officer report to the council each year. |  | ✓ |  |  |  |  | The present line works.
^ | ^ | 3 | Publish the yearly report of the ethics office. | ✓ |  |  |  |  | ● | On the website since May.

Reports issued in 2021 | < | < | < | < | < | < | < | < | < | <
JIU/REP/2021/2 | Landlocked countries | 4 | Open a desk for landlocked countries. |  |  | yes |  |  |  | A paper is awaited.
^ | ^ | 5 | Train the desk officers in trade law. | 1 |  |  | X |  |  | No funds yet.
Total |  |  |  | =COUNTA(E6:E12) => 3 | =COUNTA(F6:F12) => 1 | =COUNTA(G6:G12) => 1 | =COUNTA(H6:H12) => 1 | =COUNTA(I6:I12) => 1 | =COUNTA(J6:J12) => 1 |
Percentage |  |  |  | 60 | 20 | 20 | 33 | 33 | 33 |
Note: a mark in any form counts.`,
      header: 'A3:K4',
    },
  ],
};

const blocks: TrackerDrawing = {
  name: 'en-blocks',
  sheets: [
    {
      name: 'JIU follow-up',
      drawing: `
Follow-up by report
As at 30 June 2023

JIU/REP/2021/5: Ethics function | < | < | < | < | <
Contact: Ms A. Example, Ethics Office | < | < | < | < | <
Addressed to | Recommendation | Management comments | Acceptance | Implementation | Due date
Executive heads | Recommendation 1: Revise the terms of reference of the ethics office. | Revised in March. | Accepted | Implemented | 2022
Governing bodies | Recommendation 2: Ask for a yearly report on ethics. | To be discussed. | Under consideration |  | 2024

JIU/NOTE/2020/1 - Vendor sanctions | < | < | < | < | <
Contact: Mr B. Sample, Procurement | < | < | < | < | <
Addressed to | Recommendation | Management comments | Acceptance | Implementation | Due date
Executive heads | Rec. 3: Keep one list of barred vendors. | The list is kept. | Accepted | Implemented | 2021
Executive heads | Rec. 4. Share the list with other bodies. | Talks go on. | Accepted | In progress | 2024
Executive heads | Rec. 7: Charge a fee for appeals. | Not lawful here. | Not relevant |  |
Source: the secretariat's own records.`,
      header: 'A6:F6',
    },
  ],
};

const board: TrackerDrawing = {
  name: 'en-board-of-auditors',
  sheets: [
    {
      name: 'Annex',
      drawing: `
Status of implementation of the Board's recommendations up to 31 December 2018

No. | Audit report year | Report reference | Recommendation of the Board | Administration's response | Status after verification
Governance
1 | 2015 | A/70/581, para. 10 | Draw up a plan of assurance for the whole project. | The plan was drawn up. | Implemented
2 | 2015 | A/70/581, para. 13 | Let the steering group meet each quarter. | It meets when needed. | Under implementation
Benefits
3 | 2017 | A/72/151, para. 7 | Name an owner for every benefit. | Owners are being named. | Under implementation
4 | 2017 | A/72/151, para. 29 | Measure the gain in time. | The tool was given up. | Overtaken by events
5 | 2017 | A/72/151, para. 41 | Close the accounts a week earlier. | No action so far. | Not implemented

Total |  | 5 |  |  |
Implemented |  | 1 |  |  |
Under implementation |  | 2 |  |  |
Percentage |  | 100 |  |  |`,
      header: 'A3:F3',
    },
  ],
};

const yearly: TrackerDrawing = {
  name: 'en-years',
  sheets: [
    {
      name: 'Reports',
      drawing: `
Symbol | Report title | Focal point
JIU/REP/2020/8 | Environmental management | Ms C. Test
JIU/REP/2021/3 | Cybersecurity | Mr D. Trial`,
      header: 'A1:C1',
    },
    {
      name: '2023',
      drawing: `
Symbol | No. | Addressee | Recommendation | Acceptance | Implementation
JIU/REP/2020/8 | 1 | E | Write a policy on the environment. | Accepted | Implemented
JIU/REP/2020/8 | 2 | L | Endorse the policy. | Accepted | In progress
JIU/REP/2021/3 | 1 | E | Report on network security. | Accepted | In progress
JIU/REP/2021/3 | 2 | L | Consider the report. | Not relevant |`,
      header: 'A1:F1',
      filter: { area: 'A1:F5', hidden: [3, 5] },
    },
    {
      name: '2022',
      drawing: `
Symbol | No. | Addressee | Recommendation | Acceptance | Implementation
JIU/REP/2020/8 | 1 | E | Write a policy on the environment. | Accepted | In progress
JIU/REP/2020/8 | 2 | L | Endorse the policy. | Under consideration |
JIU/REP/2021/3 | 1 | E | Report on network security. | Accepted | Not started`,
      header: 'A1:F1',
    },
  ],
};

const meaningless: TrackerDrawing = {
  name: 'en-telling-content',
  sheets: [
    {
      name: 'Sheet1',
      drawing: `
File | Recommendation | Where we stand (A) | Where we stand (B) | Owner | Remarks
JIU/REP/2022/3 | 1. Let staff learn a second language at work. | Accepted | Implemented | Learning | Courses run.
 | 2. Pay for one examination a year. | Rejected |  | Learning | Too dear.
JIU/REP/2022/4 | 1. Count complaints of racism apart. | Accepted | In progress | Ethics | From next year.
 | 5. Put the figures before the council. | Accepted | Not started | Ethics |
JIU/NOTE/2022/1 | 2. Keep travel records for five years. | Under consideration |  | Archives | Costs are studied.`,
      header: 'A1:F1',
    },
  ],
};

const columns: TrackerDrawing = {
  name: 'en-column-1',
  sheets: [
    {
      name: 'Export',
      drawing: `
Column1 | Column2 | Column3 | Column4 | Column5 | Column6
JIU/REP/2018/6 | 1 | Executive heads | Draw up a plan for accessible premises. | Accepted | Implemented
JIU/REP/2018/6 | 3 | Governing bodies | Ask for a report on accessible premises. | Accepted | In progress
JIU/REP/2018/6 | 7 | Executive heads | Caption the films on the website. | Not accepted |
JIU/REP/2019/8 | 2 | Executive heads | Post vacancies for staff of other bodies. | Accepted | Not started`,
      header: 'A1:F1',
      tables: [{ name: 'Table1', area: 'A1:F5' }],
    },
  ],
};

const nothing: TrackerDrawing = {
  name: 'en-no-tracker',
  sheets: [
    {
      name: 'Budget',
      drawing: `
Budget line | Owner | Status | Amount
Travel | Finance | Approved | 12000
Training | Learning | In progress | 5000
Printing | Registry | Completed | 700
Total |  |  | =SUM(D2:D4) => 17700`,
      header: 'A1:D1',
    },
    {
      name: 'Phones',
      drawing: `
Name | Office | Telephone
Ms A. Example | Ethics | 4711
Mr B. Sample | Finance | 4712`,
    },
  ],
};

export const english = [audits, matrix, blocks, board, yearly, meaningless, columns, nothing] as const;
