package io.github.roviec.notice.directive;

/// Where in the notice a lead was found.
public enum Basis {
    /// In the sentence itself ("giao Phòng Nội vụ …").
    SENTENCE,
    /// In the heading above it ("* Phòng Nội vụ:").
    HEADING,
    /// In the sentence that opens its list ("yêu cầu các đơn vị thực hiện như sau:").
    LEAD_IN
}
