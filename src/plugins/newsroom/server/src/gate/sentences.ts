/** Why something is refused and what to do now: one sentence in each language. */
interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What the gate says. */
const OF_THE_GATE = {
  NO_ACTOR: {
    vi: 'Chỉ một người đã đăng nhập mới đăng, gỡ hoặc xóa được tin bài; mã truy cập và chương trình thì không. Hãy đăng nhập.',
    en: 'Only a person who has signed in can publish, take down or delete a story; a token or a program cannot. Sign in.',
  },
  NOT_ENTITLED: {
    vi: 'Việc này do biên tập viên của đơn vị phụ trách, hoặc thư ký tòa soạn. Hãy gửi duyệt để họ làm.',
    en: 'This is for an editor of the story’s desk, or the managing editor. Submit it for review instead.',
  },
  NOT_APPROVED: {
    vi: 'Tin bài chưa được duyệt. Hãy gửi duyệt; một người không tham gia viết phải duyệt trước.',
    en: 'Nobody has approved this story. Submit it for review; somebody who wrote none of it must approve it first.',
  },
  CHANGED_SINCE_APPROVAL: {
    vi: 'Tin bài đã thay đổi sau khi được duyệt, nên lần duyệt đó hết hiệu lực. Hãy xem lại thay đổi và duyệt bản này.',
    en: 'The story changed after it was approved, so that approval is void. Review the changes and approve this revision.',
  },
  APPROVED_BY_CONTRIBUTOR: {
    vi: 'Người duyệt đã sửa tin bài này, dù chỉ một dấu phẩy. Cần một người chưa hề sửa duyệt lại.',
    en: 'Whoever approved it has also changed it, if only by a comma. Somebody who changed nothing must approve it.',
  },
  APPROVER_NOT_ENTITLED: {
    vi: 'Người duyệt nay không còn phụ trách tin bài này. Cần một biên tập viên của đơn vị duyệt lại.',
    en: 'Whoever approved it does not answer for this story any more. An editor of its desk must approve it again.',
  },
  SECOND_APPROVAL_NEEDED: {
    vi: 'Tin bài này cần hai người duyệt. Hãy nhờ một người nữa, chưa tham gia viết, duyệt bản này.',
    en: 'This story needs two approvals. Ask a second person, who wrote none of it, to approve this revision.',
  },
  NEW_CONTENT: {
    vi: 'Không thể vừa lưu vừa đăng: nội dung mới chưa ai duyệt. Hãy lưu, gửi duyệt, rồi đăng bản đã duyệt.',
    en: 'New content has no approval, so nothing is saved and published at once. Save it, submit it, then publish.',
  },
  WITHDRAWAL_NOT_APPROVED: {
    vi: 'Độc giả đang đọc tin bài này: gỡ hoặc xóa cần một người thứ hai đồng ý. Nếu có hại, hãy rút tin.',
    en: 'Readers have this story: a second person must agree before it is taken down. If it does harm, kill it.',
  },
  STORY_KILLED: {
    vi: 'Tin bài đã bị rút và được giữ lại để kiểm tra. Hãy mở lại, sửa và gửi duyệt từ đầu.',
    en: 'This story was killed, and is kept for inspection. Reopen it, mend it, and submit it again.',
  },
  PREREQUISITES_CIRCULAR: {
    vi: 'Các “Bài nên học trước” nối thành vòng tròn: học sinh không biết bắt đầu từ bài nào. Hãy bỏ một bài khỏi danh sách.',
    en: 'The prerequisites go in a circle: pupils could begin nowhere. Take one of them out.',
  },
  MEDIA_CHANGED: {
    vi: 'Một tệp ảnh hoặc phim vừa bị thay trong lúc đăng. Hãy xem lại và duyệt bản mới.',
    en: 'A picture or film was replaced while this was being published. Review the new revision and approve it.',
  },
  IMPORT_CLOSED: {
    vi: 'Lệnh nhập của Strapi đưa tin bài đến bạn đọc mà không ai duyệt. Hãy khôi phục từ bản sao lưu, theo hướng dẫn vận hành.',
    en: 'Strapi’s import puts stories before readers that nobody approved. Restore a backup instead: see the operator’s guide.',
  },
  STORIES_WOULD_GO: {
    vi: 'Việc này xóa cùng lúc nhiều tin bài mà không ai duyệt. Muốn bỏ một ngôn ngữ, hãy gỡ và xóa từng tin bài của ngôn ngữ ấy trước.',
    en: 'This would delete many stories at once, and nobody agreed. To give up a language, take down and delete its stories one by one first.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is said of acts that the gate does not know. */
const OF_ACTS = {
  NOT_YOUR_STORY: {
    vi: 'Bạn không viết tin bài này và không phụ trách đơn vị của nó. Hãy nhờ người viết hoặc biên tập viên.',
    en: 'You did not write this story and do not answer for its desk. Ask its writer or an editor.',
  },
  WRONG_STAGE: {
    vi: 'Tin bài chưa ở bước làm được việc này. Hãy xem bước hiện tại ở đầu khung tin bài.',
    en: 'The story is not at a stage where this can be done. Its stage stands at the top of the panel.',
  },
  OWN_WORK: {
    vi: 'Bạn đã viết hoặc sửa tin bài này nên không tự duyệt được. Hãy nhờ một biên tập viên khác.',
    en: 'You wrote or changed this story, so you cannot approve it. Ask another editor.',
  },
  ALREADY_SIGNED: {
    vi: 'Bạn đã đồng ý với bản này rồi. Nay cần một người thứ hai.',
    en: 'You have agreed to this revision already. A second person is needed now.',
  },
  ALREADY_YOURS: {
    vi: 'Tin bài này đã do bạn phụ trách.',
    en: 'You have this story already.',
  },
  CHECKS_NOT_MET: {
    vi: 'Còn mục bắt buộc chưa xong. Hãy hoàn thành danh sách kiểm tra trước.',
    en: 'Something required is missing. Complete the checklist first.',
  },
  FINDING_OPEN: {
    vi: 'Còn cảnh báo có thể gây hại cho trẻ. Hãy sửa, hoặc xin miễn trừ có hai người ký.',
    en: 'Something that may harm a child is still open. Mend it, or have it waived by two people.',
  },
  TARGET_NOT_PUBLIC: {
    vi: 'Tin bài này dẫn tới một tin bài chưa đăng. Hãy đăng bài đó trước, hoặc bỏ liên kết; nếu hai bài dẫn tới nhau, hãy duyệt cả hai rồi đăng một bài, bài kia sẽ ra cùng.',
    en: 'This story points at one that readers do not have. Publish that one first, or take the relation out; if they point at each other, have both approved and publish one: the other goes with it.',
  },
  TARGET_NOT_SCHEDULED: {
    vi: 'Đến giờ đó, tin bài này vẫn dẫn tới một tin bài chưa đăng. Hãy hẹn giờ cho bài kia sớm hơn hoặc cùng giờ, đăng bài kia trước, hoặc bỏ liên kết; nếu hai bài dẫn tới nhau, hãy duyệt cả hai rồi hẹn một bài, bài kia sẽ ra cùng.',
    en: 'At that hour this story would still point at one that readers do not have. Schedule that one for the same hour or earlier, publish it first, or take the relation out; if they point at each other, have both approved and schedule one: the other goes with it.',
  },
  NOT_PUBLIC: {
    vi: 'Độc giả không có tin bài này, nên không có gì để gỡ hay cải chính.',
    en: 'Readers do not have this story, so there is nothing to take down or correct.',
  },
  STILL_PUBLIC: {
    vi: 'Độc giả đang đọc tin bài này. Hãy gỡ xuống trước khi xóa.',
    en: 'Readers have this story. Take it down before you delete it.',
  },
  NOT_SCHEDULED: {
    vi: 'Tin bài chưa được hẹn giờ.',
    en: 'The story is not scheduled.',
  },
  NOTHING_TO_SIGN: {
    vi: 'Không có việc gì đang chờ ký xác nhận.',
    en: 'Nothing awaits a second signature.',
  },
  NOTHING_TO_REVIEW: {
    vi: 'Không có nguồn nào của tin bài này vừa thay đổi.',
    en: 'Nothing that this story was made from has changed.',
  },
  OWN_ACT: {
    vi: 'Bạn không tự ký xác nhận việc của mình được. Hãy nhờ một người khác có thẩm quyền.',
    en: 'You cannot countersign what you did yourself. Ask somebody else who is entitled.',
  },
  NOT_SUPER_ADMIN: {
    vi: 'Chỉ quản trị viên cao nhất mới đăng khẩn cấp được, và phải nêu lý do. Hãy gửi duyệt như thường lệ.',
    en: 'Only a super admin can break the glass, and must say why. Submit the story for review instead.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const SENTENCES = { ...OF_THE_GATE, ...OF_ACTS };

export type GateCode = keyof typeof SENTENCES;

export const sentence = (code: GateCode, language: 'vi' | 'en'): string => SENTENCES[code][language];
