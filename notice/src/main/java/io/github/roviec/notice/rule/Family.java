package io.github.roviec.notice.rule;

import java.util.Locale;

/// What kind of thing a rule finds. Families of one layer compete for the same words: the longest phrase wins.
public enum Family {
    /// Makes a unit responsible: "giao …", "yêu cầu …".
    ORDER(Layer.LANGUAGE),
    /// Opens a bare order: "tiếp tục", "rà soát".
    VERB(Layer.LANGUAGE),
    /// What follows contributes: "phối hợp với".
    COORDINATION(Layer.LANGUAGE),
    /// Tells others to do their work: "đôn đốc", "chỉ đạo".
    INSTRUCTION(Layer.LANGUAGE),
    /// Looks like an order and is none: "giao thông", "đã giao".
    FALSE_FRIEND(Layer.LANGUAGE),
    /// By when: "trước ngày 25/5/2025".
    DEADLINE(Layer.LANGUAGE),
    /// How soon without a date: "ngay", "khẩn trương".
    URGENCY(Layer.URGENCY),
    /// Over and over: "hằng tháng", "thường xuyên".
    RECURRING(Layer.LANGUAGE),
    /// Praise, blame, fact, opinion: "ghi nhận", "còn hạn chế".
    ASSESSMENT(Layer.LANGUAGE),
    /// Stands in every paper of its kind: "Nơi nhận", "biết, thực hiện".
    BOILERPLATE(Layer.LANGUAGE),
    /// Opens a list: "như sau", "các nhiệm vụ sau".
    LEAD_IN(Layer.LANGUAGE),
    /// Says how or when before the order itself: "trong quá trình thực hiện".
    CIRCUMSTANCE(Layer.OPENING),
    /// Opens a sentence that speaks of a thing, not of a deed: "công tác", "tỷ lệ".
    TOPIC(Layer.OPENING),
    /// Holds the one before to account: "phải", "cần".
    DUTY(Layer.LANGUAGE),
    /// What a heading announces: tasks or an assessment.
    HEADING(Layer.OPENING),
    /// Begins the name of a unit or post: "Phòng", "Chủ tịch".
    UNIT_HEAD(Layer.UNIT),
    /// Names a unit among many: "cơ quan", "địa phương".
    GROUP_NOUN(Layer.GROUP),
    /// Narrows a group: "liên quan", "trên địa bàn".
    GROUP_TAIL(Layer.TAIL),
    /// A city directly under the Centre, among provinces: "Huế".
    CITY(Layer.CITY),
    /// A field of work that units are named after: "Y tế".
    FIELD(Layer.FIELD),
    /// A short form inside a unit's name, with the long one as value: "PTNT".
    ABBREVIATION(Layer.SHORT_FORM),
    /// A label of a plan: "Cơ quan chủ trì:".
    LABEL(Layer.LABEL),
    /// The head of a column in a task table: "Cơ quan chủ trì".
    COLUMN(Layer.COLUMN),
    /// A kind of paper: "Công văn", "Quyết định".
    PAPER(Layer.PAPER),
    /// What a number counts or measures: "triệu đồng", "%", "xã".
    MEASURE(Layer.MEASURE),
    /// Stands between what is measured and the number: "đạt", "giải ngân được".
    FIGURE_BEFORE(Layer.FIGURE_BEFORE),
    /// Stands behind a figure: what it is compared with.
    FIGURE_BEHIND(Layer.FIGURE_BEHIND),
    /// Something that proves completion: "báo cáo", "dự thảo".
    PRODUCT(Layer.PRODUCT),
    /// Says nothing of the work itself when two orders are compared: "tiếp tục", "theo quy định".
    FORMULA(Layer.FORMULA);

    /// Families that are searched together.
    public enum Layer {
        LANGUAGE,
        OPENING,
        UNIT,
        GROUP,
        TAIL,
        CITY,
        FIELD,
        SHORT_FORM,
        URGENCY,
        LABEL,
        COLUMN,
        PAPER,
        MEASURE,
        FIGURE_BEFORE,
        FIGURE_BEHIND,
        PRODUCT,
        FORMULA
    }

    private final Layer layer;

    Family(Layer layer) {
        this.layer = layer;
    }

    public Layer layer() {
        return layer;
    }

    /// As rule files write it: "false-friend".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
