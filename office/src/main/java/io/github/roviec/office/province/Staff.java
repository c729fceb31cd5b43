package io.github.roviec.office.province;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.PersonAdded;
import io.github.roviec.office.identity.PostGiven;
import io.github.roviec.office.identity.PostId;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The people of the province. Sign-in names: `chutich`, `phochutich1` …, `vanphong1` …, `quantri1` …, and for each
/// unit its code in small letters with a number: `stc.1` is the head of Sở Tài chính, `stc.2` … its officers.
final class Staff {

    static final int LEADERS = 5;
    static final int CLERKS = 40;
    static final int ADMINISTRATORS = 2;

    /// Two for each unit beside those above.
    static final int FEWEST = LEADERS + CLERKS + ADMINISTRATORS + 2 * (34 + Land.COMMUNES);

    private static final List<String> FAMILY =
            List.of("Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Lương Hà Triệu Chu".split(" "));
    private static final List<String> MIDDLE =
            List.of("Văn Thị Đức Minh Thu Ngọc Quang Thanh Hữu Xuân Hồng Kim Bích Tuấn".split(" "));
    private static final List<String> GIVEN = List.of(
            "An Bình Chi Dung Dũng Giang Hà Hải Hạnh Hiền Hòa Hùng Hương Khánh Lan Liên Linh Long Mai Nam Nga Phúc Phương Quân Sơn Tâm Thảo Thủy Trang Tuấn Vinh Yến"
                    .split(" "));

    record Person(long id, String signInName, String name, PostKind post, String title, long unit) {

        ActorId actor() {
            return new ActorId(id);
        }
    }

    private final List<Person> people = new ArrayList<>();
    private final List<Person> leaders = new ArrayList<>();
    private final List<Person> clerks = new ArrayList<>();
    private final Map<Long, List<Person>> officers = new HashMap<>();

    Staff(Land land, int users, Chance chance) {
        long top = Land.AUTHORITY.value();
        leaders.add(add("chutich", PostKind.LEADER, "Chủ tịch UBND tỉnh", top, chance));
        for (int i = 1; i < LEADERS; i++) {
            leaders.add(add("phochutich" + i, PostKind.LEADER, "Phó Chủ tịch UBND tỉnh", top, chance));
        }
        long office = land.departments().getFirst().id();
        for (int i = 1; i <= CLERKS; i++) {
            clerks.add(add("vanphong" + i, PostKind.CLERK, "Chuyên viên Văn phòng UBND tỉnh", office, chance));
        }
        for (int i = 1; i <= ADMINISTRATORS; i++) {
            add("quantri" + i, PostKind.ADMINISTRATOR, "Quản trị hệ thống", top, chance);
        }
        // A department has twice the people of a commune.
        List<Land.Unit> places = new ArrayList<>(land.departments());
        places.addAll(land.communes());
        places.addAll(land.departments());
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; people.size() < users; i++) {
            Land.Unit unit = places.get(i % places.size());
            int number = numbers.merge(unit.id(), 1, Integer::sum);
            boolean head = number == 1;
            String title = head ? (unit.isCommune() ? "Chủ tịch UBND xã" : "Thủ trưởng đơn vị") : "Chuyên viên";
            Person person = add(
                    unit.code().toLowerCase(java.util.Locale.ROOT) + "." + number,
                    head ? PostKind.HEAD : PostKind.OFFICER,
                    title,
                    unit.id(),
                    chance);
            officers.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(person);
        }
    }

    private Person add(String signInName, PostKind post, String title, long unit, Chance chance) {
        String name = chance.any(FAMILY) + " " + chance.any(MIDDLE) + " " + chance.any(GIVEN);
        Person person = new Person(people.size() + 1L, signInName, name, post, title, unit);
        people.add(person);
        return person;
    }

    List<Person> leaders() {
        return leaders;
    }

    List<Person> clerks() {
        return clerks;
    }

    List<Person> officers(Land.Unit unit) {
        return officers.getOrDefault(unit.id(), List.of());
    }

    List<String> signInNames() {
        return people.stream().map(Person::signInName).toList();
    }

    int size() {
        return people.size();
    }

    /// @param hash of the one password of all
    void write(Tables tables, LocalDate founded, String hash) {
        long authority = Land.AUTHORITY.value();
        var at = Days.at(founded, LocalTime.of(9, 0));
        for (Person person : people) {
            tables.person.row(person.id, authority, person.signInName, person.name, hash, false);
            tables.post.row(person.id, authority, person.id, person.unit, person.post.name(), person.title, founded);
            tables.fact(new PersonAdded(
                    at, ActorId.SYSTEM, Land.AUTHORITY, person.actor(), person.signInName, person.name));
            tables.fact(new PostGiven(
                    at,
                    ActorId.SYSTEM,
                    Land.AUTHORITY,
                    person.actor(),
                    new PostId(person.id),
                    new UnitId(person.unit),
                    person.post,
                    person.title));
        }
    }
}
