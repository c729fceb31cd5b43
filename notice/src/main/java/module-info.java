/// The notice library: text of an administrative notice in, a {@link io.github.roviec.notice.Reading} out.
module io.github.roviec.notice {
    requires static transitive org.jspecify;

    exports io.github.roviec.notice;
    exports io.github.roviec.notice.directive;
    exports io.github.roviec.notice.link;
    exports io.github.roviec.notice.lint;
    exports io.github.roviec.notice.mention;
    exports io.github.roviec.notice.rule;
    exports io.github.roviec.notice.score;
    exports io.github.roviec.notice.text;
    exports io.github.roviec.notice.tree;
}
