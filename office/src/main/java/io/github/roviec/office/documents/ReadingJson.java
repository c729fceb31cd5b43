package io.github.roviec.office.documents;

import io.github.roviec.notice.Header;
import io.github.roviec.notice.Reading;
import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Basis;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.mention.Figure;
import io.github.roviec.notice.text.Span;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// Writes a reading as JSON of schema `roviec.notice/1`. Field by field: the schema is a promise to others and must
/// not follow the library's records by accident.
final class ReadingJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final boolean why;

    private ReadingJson(JsonGenerator json, boolean why) {
        this.json = json;
        this.why = why;
    }

    static String write(Reading reading, @Nullable String file, boolean why) {
        StringWriter out = new StringWriter(reading.text().length() * 3);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new ReadingJson(json, why).reading(reading, file);
        }
        return out.toString();
    }

    private void reading(Reading reading, @Nullable String file) {
        json.writeStartObject();
        if (file != null) {
            json.writeStringProperty("file", file);
        }
        json.writeStringProperty("schema", "roviec.notice/1");
        json.writeStringProperty("text", reading.text());
        document(reading.header());
        list("directives", reading.directives(), this::directive);
        list("citations", reading.citations(), this::citation);
        list("figures", reading.figures(), this::figure);
        list("remarks", reading.remarks(), remark -> {
            string("code", remark.code());
            string("severity", lower(remark.severity()));
            string("message", remark.message());
            string("fix", remark.fix());
            span(remark.span());
        });
        list("coverage", reading.passages(), passage -> {
            string("class", lower(passage.kind()));
            span(passage.span());
        });
        json.writeEndObject();
    }

    private void document(Header header) {
        json.writeObjectPropertyStart("document");
        string("kind", header.kind());
        string("kindName", header.kindName());
        string("number", header.number());
        string("symbol", header.symbol());
        string("place", header.place());
        value("date", header.date());
        string("issuer", header.issuer());
        string("title", header.title());
        object("meeting", header.meeting(), meeting -> {
            value("date", meeting.date());
            object("chair", meeting.chair(), chair -> {
                string("name", chair.name());
                string("position", chair.position());
            });
            list("agenda", meeting.agenda(), item -> {
                string("number", item.number());
                string("title", item.title());
                string("presenter", item.presenter());
            });
        });
        object("signer", header.signer(), signer -> {
            string("name", signer.name());
            string("position", signer.position());
            string("authority", signer.authority());
        });
        strings("recipients", header.recipients());
        json.writeEndObject();
    }

    private void directive(Directive directive) {
        string("id", directive.id());
        string("section", directive.section());
        string("text", directive.text());
        span(directive.span());
        list("lead", directive.lead(), this::addressee);
        list("coordinating", directive.coordinating(), this::addressee);
        object("supervisor", directive.supervisor(), supervisor -> {
            string("name", supervisor.name());
            string("position", supervisor.position());
        });
        object("due", directive.deadline(), due -> {
            value("date", due.date());
            string("basis", lower(due.basis()));
            string("text", due.text());
        });
        string("class", lower(directive.taskClass()));
        string("urgency", directive.urgency() == null ? null : lower(directive.urgency()));
        string("product", directive.product());
        string("reportTo", directive.reportTo());
        strings(
                "citations",
                directive.citations().stream().map(Citation::number).toList());
        strings("items", directive.items());
        strings("sharedWith", directive.sharedWith());
        if (why) {
            strings("why", directive.why());
        }
    }

    private void addressee(Addressee addressee) {
        string("name", addressee.name());
        string("mention", addressee.mention());
        string("basis", addressee.basis() == Basis.LEAD_IN ? "leadIn" : lower(addressee.basis()));
        string("confidence", addressee.sure() ? "sure" : "unsure");
        string("code", addressee.code());
        json.writeBooleanProperty("group", addressee.group());
        span(addressee.span());
    }

    private void citation(Citation citation) {
        string("kind", citation.kind());
        string("number", citation.number());
        value("date", citation.date());
        string("issuer", citation.issuer());
        span(citation.span());
    }

    /// Values are written as strings: a number of JSON may lose digits on its way.
    private void figure(Figure figure) {
        string("value", figure.value().toPlainString());
        string("of", figure.of() == null ? null : figure.of().toPlainString());
        string("measure", figure.measure());
        string("subject", figure.subject());
        string("unit", figure.unit());
        string("period", figure.period());
        string("base", figure.base());
        span(figure.span());
    }

    /// Something of which the fields are written.
    private interface Fields<T> {
        void of(T value);
    }

    private <T> void list(String name, List<T> values, Fields<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.of(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void object(String name, @Nullable T value, Fields<T> fields) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeObjectPropertyStart(name);
            fields.of(value);
            json.writeEndObject();
        }
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void span(Span span) {
        json.writeObjectPropertyStart("span");
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }

    private void value(String name, @Nullable Object value) {
        string(name, value == null ? null : value.toString());
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
