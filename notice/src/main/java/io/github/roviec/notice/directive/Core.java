package io.github.roviec.notice.directive;

import io.github.roviec.notice.mention.UnitMention;
import java.util.List;

/// The heart of a sentence that is an order.
///
/// @param form   how the order is given
/// @param from   first token of the order itself
/// @param lead   who is named; empty when the sentence names nobody
/// @param behind the token behind the named, or behind the verb
/// @param why    rules that said so
record Core(Form form, int from, List<UnitMention> lead, int behind, List<String> why) {

    enum Form {
        /// "giao Phòng Nội vụ …"
        ASSIGNED,
        /// "Phòng Nội vụ chủ trì …"
        SUBJECT,
        /// "Khẩn trương …"
        BARE
    }
}
