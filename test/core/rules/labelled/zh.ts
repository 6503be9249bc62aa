// Comments of officers in Chinese, beside the status they stand next to: x where a careful reader would ask, - where not.
export const zh = `
x implemented | 新的差旅指南将于 2024 年第一季度发布。
x implemented | 采购司正在修订《采购手册》。
x implemented | 政策草案正在征求法律事务办公室的意见。
x implemented | 驻外办事处的资产清点工作尚未完成。
x implemented | 秘书处拟在理事会下届会议上提出建议。
x implemented | 已通过职权范围，但协调人仍有待任命。
x implemented | 已部分落实，仅限总部。
x implemented | 预计在 2025 年底前完成，视资金情况而定。
x implemented | 因缺乏资源，该事项已推迟至下一个两年期。
x implemented | 第一阶段已完成，第二阶段正在进行。
- implemented | 该政策已于 2023 年 3 月颁布，今后将每三年审查一次。
- implemented | 《行为守则》自 2019 年起生效，本组织将继续每年为工作人员举办培训。
- implemented | 本组织已将风险管理纳入各项工作计划。
- implemented | 2020 年审查尚未完成，最终报告已于 2021 年 5 月发布。
- implemented | 已落实。登记册定期更新，全体工作人员均可在内网查阅。
- implemented | 通函规定“所有合同将由委员会审查”，并已于去年生效。
- implemented | 无需采取进一步行动。
- implemented | 业务连续性计划和预算草案已获理事会批准。
- implemented | 已设立投诉机制，有关部门定期向委员会报告。
- implemented | 未来业务需求已在新系统中得到体现。
x in_progress | 该建议自 2022 年 1 月起已得到全面落实。
x in_progress | 这项工作已于 6 月完成，无需进一步行动。
x in_progress | 这已经是全组织的标准做法。
x in_progress | 迄今尚未采取任何行动。
x in_progress | 由于人员短缺，这项工作尚未启动。
- in_progress | 第一阶段已经完成，第二阶段正在进行。
- in_progress | 需求评估已于 2023 年 10 月完成。
- in_progress | 已与工作人员代表进行磋商，修订后的细则将提交批准。
- in_progress | 该建议尚未全面落实，五个模块中已有三个投入使用。
- in_progress | 手册发布后，该建议将视为已落实。
- in_progress | 已成立工作组，其报告已于 2022 年发表。
x not_started | 已聘请一名顾问，清点工作已经开始。
x not_started | 正在与东道国进行初步讨论。
x not_started | 已全面落实。
- not_started | 待目前正在进行的企业资源规划系统升级完成后启动。
- not_started | 计划于 2025 年开展。
- not_started | 目前没有开展相关工作。
- not_started | 委员会正在考虑是否将此事项列入议程。
x implemented | 首席信息安全官的征聘工作正在进行。
x implemented | 该司计划在 2025 年更新手册。
x implemented | 四个部分中已交付两个，其余部分正在开发。
x implemented | 理事会尚未审议该提案。
x implemented | 本组织正与其他机构共同制定统一办法。
x implemented | 新条款仍未列入合同范本。
x implemented | 资金到位后，将为国家办事处开发模块。
x implemented | 预计 12 月定稿。
- implemented | 理事会在年度会议上核可了该战略，该战略将指导本办公室今后四年的工作。
- implemented | 所有新工作人员必须参加在线课程，2022 年的完成率为 96%。
- implemented | 总干事任命了一名道德操守干事，每年向理事会报告。
- implemented | 各司均使用风险登记册，并按季度更新。
- implemented | 合同范本现已载有所建议的条款。
- implemented | 2021 年对框架进行了审查，并将审查结果提交理事会。
x in_progress | 新规则已于 2023 年 7 月 1 日生效，该建议可予结案。
x in_progress | 所有国家办事处现均已采用修订后的程序，无需再采取其他行动。
x in_progress | 办公室尚未开始审查。
x in_progress | 本报告所述期间没有进展。
- in_progress | 政策已获批准，适用准则正在起草。
- in_progress | 约 60% 的工作人员已完成该课程。
- in_progress | 法律事务办公室已提出意见。
- in_progress | 目标日期已推迟至 2025 年 6 月。
x not_started | 工作队已于 5 月召开第一次会议，目前正在起草职权范围。
x not_started | 该建议已于 2022 年落实。
- not_started | 正在寻求资金。
- not_started | 落实工作取决于正在进行的改革的结果。
- not_started | 将在 2026 年方案预算中处理。
x implemented | 预计《工作人员细则》的必要修正将于年底前颁布。
x implemented | 系统已采购，但用户培训尚待开展。
x implemented | 管理层同意该建议，并将采取相应行动。
x implemented | 与保险公司的谈判尚未结束。
- implemented | 自 2021 年 1 月起，每份合同均载有数据保护条款。
- implemented | 该委员会每年举行两次会议，会议记录提供给理事会。
- implemented | 审查原定于 2020 年进行，因大流行病推迟，已于 2021 年完成。
x in_progress | 行政部门认为该建议已经落实，请求结案。
x in_progress | 由于流动性危机，这项工作未能启动。
- in_progress | 办公室修订了模板，培训了管理人员，下一步将衡量成效。
- in_progress | 落实工作已进入后期阶段。
x not_started | 理事会已于 6 月批准新政策，现已生效。
- not_started | 尚未分配资源。
- not_started | 已通知负责单位。
- implemented | 本组织自 2018 年起每年审查风险登记册。2021 年，审查与基准保持一致，结果已提交成员国。
- implemented | 根据修订后的政策，出差人员须至少提前 14 天订票；不符合要求的申请将被拒绝。
- implemented | 该框架已涵盖所有核心要素，是业务连续性计划的一部分。
- implemented | 秘书处编写了手册，就如何管理项目提供指导。
- implemented | 本组织参加机构间网络并分享经验。
- implemented | 2024/25 年方案和预算已为此目的拨出资源。
- in_progress | 办公室继续与伙伴合作落实该建议。
- in_progress | 政策已在内网公布。
- in_progress | 三个委员会中有两个设有职权范围。
- not_started | 现行合同到期后将处理该建议。
- not_started | 尚无任何行动报告。
x implemented | 计划于下半年在外地办事处推广。
x implemented | 仅进行了初步分析，正在委托开展全面研究。
x implemented | 修订后的案文尚待执行主任批准。
x in_progress | 所要求的各项行动均已完成。
x not_started | 准则的起草工作已经开始。
- implemented | 科长在付款前审核每份费用报告。
- implemented | 2020 年推出了信息面板，使管理人员能够实时掌握支出情况。
- in_progress | 手册新版本已分发征求意见。
- not_started | 该提案已提交指导委员会。
`;
