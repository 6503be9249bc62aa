// Comments of officers in English, beside the status they stand next to: x where a careful reader would ask, - where not.
export const en = `
x implemented | The guidelines will be issued in the first quarter of 2024.
x implemented | Work on the new travel portal is currently under way in the IT Division.
x implemented | A draft policy has been prepared and is being reviewed by the Legal Office.
x implemented | The inventory has not yet been completed for the field offices.
x implemented | The Secretariat intends to present a proposal to the Council at its next session.
x implemented | Terms of reference were adopted in 2022. However, the focal point remains to be appointed.
x implemented | Partially implemented: headquarters only.
x implemented | Implementation is expected by the end of 2025, subject to the availability of funds.
x implemented | The matter was deferred to the next biennium for lack of resources.
x implemented | Phase one has been completed; phase two is in progress.
- implemented | The policy was promulgated in March 2023 and will be reviewed every three years.
- implemented | A code of conduct has been in force since 2019. Staff will continue to be trained each year.
- implemented | The Organization has adopted a results framework. The auditors will follow up in their next cycle.
- implemented | In 2020 the review had not yet been completed; the final report was issued in May 2021.
- implemented | Implemented. The register is updated regularly and is available to all staff members on the intranet.
- implemented | The circular states that “all contracts will be reviewed by the committee”, and it entered into force last year.
- implemented | The Office has set up a mechanism under which complaints will be examined within 30 days.
- implemented | No further action is required.
- implemented | The project plan for the draft budget was approved by the Board.
- implemented | The recommendation is considered implemented. Monitoring of compliance is ongoing.
x in_progress | The recommendation has been fully implemented since January 2022.
x in_progress | This work was completed in June and no further action is foreseen.
x in_progress | This is already standard practice across the Organization.
x in_progress | No action has been taken so far.
x in_progress | Work has not yet started owing to staff shortages.
- in_progress | The first phase has been completed and the second one is ongoing.
- in_progress | The needs assessment was completed in October 2023.
- in_progress | Consultations have been held with staff representatives; the revised rule will be submitted for approval.
- in_progress | Implementation has not been completed; three of the five modules are in place.
- in_progress | The recommendation will be considered implemented when the manual has been published.
- in_progress | A working group was established, and its report was published in 2022.
- in_progress | No action has been taken on part (b); part (a) is being addressed by the Procurement Section.
x not_started | A consultant has been recruited and work has begun on the inventory.
x not_started | Preliminary discussions are under way with the host country.
x not_started | Fully implemented.
- not_started | The project will start once the ongoing upgrade of the ERP system has been completed.
- not_started | Planned for 2025.
- not_started | No work is under way at present.
- not_started | The Committee is considering whether to include the matter in its agenda.
x implemented | Recruitment of a Chief Information Security Officer is ongoing.
x implemented | The Division plans to update its manual in 2025.
x implemented | Two of the four components have been delivered; the remaining ones are under development.
x implemented | The proposal has not been considered by the Council.
x implemented | UNICEF is working with the other agencies on a common approach.
x implemented | The new clause has still to be included in the contract template.
x implemented | Once funding is secured, a module will be developed for country offices.
x implemented | To be finalized by December.
- implemented | The Board endorsed the strategy at its annual session, and the strategy will guide the work of the Office for the next four years.
- implemented | An online course is mandatory for all new staff. The completion rate stood at 96 per cent in 2022.
- implemented | The Director General appointed an ethics officer, who reports annually to the Council.
- implemented | Risk registers are in use in every division and are updated quarterly.
- implemented | The contract template now contains the clause recommended.
- implemented | Members expressed the wish to see more detail; the 2023 report therefore included an additional table.
x in_progress | Closed. The new rules entered into force on 1 July 2023.
x in_progress | All country offices have now adopted the revised procedure and nothing further needs to be done.
x in_progress | The Office has not yet begun the review.
x in_progress | No progress was made during the reporting period.
- in_progress | The policy was approved; guidelines for its application are being drafted.
- in_progress | Some 60 per cent of staff have completed the course.
- in_progress | Two of the common services are in use.
- in_progress | Three of the five modules have been completed.
- in_progress | The Legal Office has provided its comments.
- in_progress | The target date has been moved to June 2025.
x not_started | The task force held its first meeting in May and is now drafting terms of reference.
x not_started | The recommendation was implemented in 2022.
- not_started | Funding is being sought.
- not_started | Implementation depends on the outcome of the ongoing reform.
- not_started | Will be addressed in the programme budget for 2026.
x implemented | The necessary amendments to the Staff Rules are expected to be promulgated before the end of the year.
x implemented | The system has been procured, but user training has still to take place.
x implemented | Management agrees with the recommendation and will act accordingly.
x implemented | Negotiations with the insurer have not been concluded.
- implemented | Since January 2021 every contract has included a clause on data protection.
- implemented | The committee meets twice a year and its minutes are shared with the Board.
- implemented | The review was initially planned for 2020, was delayed by the pandemic and was carried out in 2021.
x in_progress | The Administration considers this recommendation to have been implemented and requests its closure.
x in_progress | Owing to the liquidity crisis, it has not been possible to start the work.
- in_progress | The Office revised the template, trained managers and will now measure the effect.
- in_progress | Implementation is at an advanced stage.
x not_started | The Board approved the new policy in June and it is now in force.
- not_started | No resources have been allocated.
- not_started | The unit responsible has been informed.
- implemented | WIPO has been carrying out an annual review of its risk register since 2018. In 2021 the review was aligned with the benchmarks and its results were submitted to Member States.
- implemented | The Office of Internal Oversight conducted a comprehensive review in 2021, thereby completing the work. Lessons were identified for use from 2022 onward.
- implemented | Under the revised policy, travellers must book at least 14 days in advance; requests that do not meet this requirement will be rejected.
- implemented | The framework already covers all core elements. It forms part of the business continuity plan.
- implemented | The Secretariat prepared the manual, which provides guidance on how projects are to be managed.
- implemented | Staff are being trained on a regular basis; 97 per cent had completed the course by March 2022.
- implemented | The Organization participates in the inter-agency network and shares its experience.
- implemented | The policy on remote work applies to all duty stations.
- implemented | As part of the programme and budget 2024/25, resources have been set aside for the purpose.
- in_progress | The Office continues to work with partners on the recommendation.
- in_progress | Following a review completed in 2022, the Office is implementing its conclusions.
- in_progress | The policy has been published on the intranet.
- in_progress | Terms of reference exist for two of the three committees.
- in_progress | The Administration reports that work continues.
- not_started | The recommendation will be taken up when the current contract expires.
- not_started | To be considered in the 2026-2027 biennium.
- not_started | No action has been reported.
x implemented | The roll-out to field offices is scheduled for the second half of the year.
x implemented | Only a preliminary analysis has been carried out; the full study is being commissioned.
x implemented | The revised text awaits the approval of the Executive Director.
x in_progress | All the actions requested have been completed.
x not_started | The drafting of the guidelines has already begun.
- implemented | The Chief of Section signs off every expense report before payment.
- implemented | A dashboard was launched in 2020, which allows managers to follow spending in real time.
- in_progress | A new version of the handbook was circulated for comments.
- not_started | The proposal was put to the Steering Committee.
`;
