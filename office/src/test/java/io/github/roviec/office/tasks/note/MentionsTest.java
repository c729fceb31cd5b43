package io.github.roviec.office.tasks.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private static final Reader HOA = reader(1, "hoa.nt", "Nguyễn Thị Hoa");
    private static final Reader DUC = reader(2, "duc", "Hoàng Minh Đức");
    private static final Reader MINH = reader(3, "minh.h", "Hoàng Minh");
    private static final Reader LAN = reader(4, "lan1", "Lý Thị Lan");
    private static final Reader OTHER_LAN = reader(5, "lan2", "Lý Thị Lan");
    private static final List<Reader> READERS = List.of(HOA, DUC, MINH, LAN, OTHER_LAN);

    private static Reader reader(long id, String account, String name) {
        return new Reader(new ActorId(id), account, name, "Chuyên viên", "Phòng Nội vụ");
    }

    private static Mentions in(String text) {
        return Mentions.in(text, READERS, Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @Nguyễn Thị Hoa xem giúp           | 1 | @Nguyễn Thị Hoa xem giúp
            Nhờ @nguyen thi hoa, gửi sớm       | 1 | Nhờ @Nguyễn Thị Hoa, gửi sớm
            Nhờ @hoa.nt gửi sớm                | 1 | Nhờ @Nguyễn Thị Hoa gửi sớm
            Nhờ @HOA.                          | 1 | Nhờ @Nguyễn Thị Hoa.
            (@thị hoa)                         | 1 | (@Nguyễn Thị Hoa)
            @dức nhé                           | 0 | dức
            @duc nhé                           | 2 | @Hoàng Minh Đức nhé
            @hoang minh duc trình              | 2 | @Hoàng Minh Đức trình
            @hoang minh trình                  | 3 | @Hoàng Minh trình
            @lan2 trình                        | 5 | @Lý Thị Lan trình
            Gửi về a@hoa.nt trước ngày 5       | 0 |
            """)
    void names_are_found(String text, long person, String said) {
        if (person == 0 && said != null) {
            assertThatThrownBy(() -> in(text)).isInstanceOf(Refusal.class).hasMessage("note.mention-unknown");
            return;
        }
        assertThat(in(text).people()).isEqualTo(person == 0 ? Set.of() : Set.of(new ActorId(person)));
        assertThat(in(text).text()).isEqualTo(said == null ? text : said);
    }

    @Test
    void of_two_with_one_name_the_one_is_meant_who_was_meant_before() {
        assertThatThrownBy(() -> in("@Lý Thị Lan xem")).hasMessage("note.mention-several");
        assertThat(Mentions.in("@Lý Thị Lan xem", READERS, Set.of(OTHER_LAN.id()))
                        .people())
                .containsExactly(OTHER_LAN.id());
    }

    @Test
    void several_are_told_each_once() {
        assertThat(in("@hoa và @duc, @hoa trước").people()).containsExactly(HOA.id(), DUC.id());
    }

    /// Whatever is written: it is kept as it is, but for names; or it is refused. Reading again what was kept gives the
    /// same.
    @Property
    void any_text_is_kept_or_refused(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 40) String after) {
        String text = before + " @hoa " + after;
        try {
            Mentions first = in(text);
            assertThat(first.people()).contains(HOA.id());
            assertThat(in(first.text())).isEqualTo(first);
        } catch (Refusal refusal) {
            assertThat(refusal.code()).startsWith("note.mention-");
        }
    }
}
