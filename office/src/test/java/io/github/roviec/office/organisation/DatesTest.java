package io.github.roviec.office.organisation;

import static io.github.roviec.office.organisation.Office.BEGIN;
import static io.github.roviec.office.organisation.Office.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever is renamed and merged in whatever order.
class DatesTest {

    private static final Office office = new Office();
    private static int count;

    @Property(tries = 40)
    void onAnyDayAUnitHasExactlyOneName(
            @ForAll @Size(max = 8) List<@IntRange(max = 3000) Integer> days, @ForAll @IntRange(max = 4000) int asked) {
        var unit = office.found("N" + ++count, "tên gốc", UnitKind.OTHER);
        var expected = new TreeMap<LocalDate, String>(Map.of(BEGIN, "tên gốc"));
        for (var day : days) {
            var from = BEGIN.plusDays(day);
            var name = "tên " + expected.size() + " từ " + from;
            office.organisation.rename(unit, name, from, CLERK);
            expected.put(from, name);
        }
        var on = BEGIN.plusDays(asked);
        assertThat(office.organisation.unit(unit, on))
                .hasValueSatisfying(known -> assertThat(known.name())
                        .isEqualTo(expected.floorEntry(on).getValue()));
        assertThat(office.organisation.unit(unit, BEGIN.minusDays(1))).isEmpty();
        assertThat(office.organisation.units(office.authority, on).stream()
                        .filter(known -> known.id().equals(unit)))
                .hasSize(1);
    }

    @Property(tries = 25)
    void successionsNeverLoseAUnit(@ForAll Random random) {
        var units = new ArrayList<UnitId>();
        for (var i = 0; i < 6; i++) {
            var parent = i == 0 || random.nextBoolean() ? null : units.get(random.nextInt(i));
            units.add(office.found("S" + ++count, "đơn vị " + count, UnitKind.COMMUNE, parent, BEGIN));
        }
        var day = BEGIN;
        for (var i = 0; i < 4; i++) {
            day = day.plusDays(1 + random.nextInt(300));
            try {
                office.organisation.succeed(new Succession(some(units, random), some(units, random), day, "NQ"), CLERK);
            } catch (Refusal refused) {
                continue; // ended already, or nobody to take over: nothing has changed then
            }
        }
        for (var on = BEGIN; !on.isAfter(day); on = on.plusDays(97)) {
            var there = office.organisation.units(office.authority, on);
            assertThat(there).doesNotHaveDuplicates();
            for (var unit : units) {
                var carried = office.organisation.successors(unit, on);
                assertThat(carried).isNotEmpty();
                assertThat(there).containsAll(carried);
            }
            for (var unit : there) {
                if (unit.parent() != null) {
                    assertThat(office.organisation.unit(unit.parent(), on)).isPresent();
                }
            }
        }
    }

    @Property(tries = 200)
    void textIsComparedAlikeInTheDatabaseAndHere(@ForAll("names") String said) {
        var there = office.jdbc
                .sql("select array[base.plain(:said), base.fold(:said)]")
                .param("said", said)
                .query((row, n) -> List.of((String[]) row.getArray(1).getArray()))
                .single();
        assertThat(List.of(Spelling.plain(said), Spelling.fold(said))).isEqualTo(there);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
                        + "ĐẤỄỢÙỲ -–,.()/0123456789\u0301\u0323")
                .ofMaxLength(30);
    }

    private static HashSet<UnitId> some(List<UnitId> units, Random random) {
        var some = new HashSet<UnitId>();
        for (var i = 0; i <= random.nextInt(3); i++) {
            some.add(units.get(random.nextInt(units.size())));
        }
        return some;
    }
}
