package io.github.roviec.office.documents.edxml;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/// How things are written in a package.
final class Names {

    static final String SPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    /// Exactly this: gateways look for it.
    static final String PREFIX = "edXML";

    static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu/MM/dd").withResolverStyle(ResolverStyle.STRICT);
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Names() {}
}
