package io.github.roviec.office.web.organisation;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.organisation.OrganisationPage.Branch;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The tree, a search, an import.
public final class OrganisationFixtures {

    private OrganisationFixtures() {}

    public static Map<String, Object> pages() {
        List<Branch> communes = IntStream.range(1, 8)
                .mapToObj(i -> new Branch(10 + i, "UBND xã thứ " + i, "COMMUNE", false, List.of()))
                .toList();
        Branch finance = new Branch(
                2,
                "Phòng Tài chính - Kế hoạch",
                "DEPARTMENT",
                true,
                List.of(new Branch(3, "Ban Quản lý dự án", "BOARD", false, List.of())));
        return Map.of(
                "organisation/tree",
                        new OrganisationPage(
                                "8/10/2024",
                                10,
                                List.of(new Branch(
                                        1,
                                        "UBND huyện",
                                        "AUTHORITY",
                                        false,
                                        List.of(finance, communes.get(0), communes.get(1)))),
                                new OrganisationPage.Chosen(
                                        2,
                                        "TCKH",
                                        "Phòng Tài chính - Kế hoạch",
                                        "DEPARTMENT",
                                        "1/1/2021",
                                        null,
                                        List.of(
                                                new OrganisationPage.Name("Phòng Tài chính", "1/1/2021"),
                                                new OrganisationPage.Name("Phòng Tài chính - Kế hoạch", "1/6/2022")),
                                        List.of("Phòng TCKH", "Phòng TC-KH")),
                                List.of(new OrganisationPage.Group(
                                        "UBND các xã, thị trấn",
                                        List.of("các xã, thị trấn"),
                                        communes.stream().map(Branch::name).toList())),
                                List.of(new Choice("1", "UBND huyện")),
                                OrganisationPage.Typed.NOTHING,
                                true,
                                true,
                                null),
                "organisation/options :: options",
                        new OptionsPage(
                                "lead",
                                "tai",
                                List.of(new OptionsPage.Option("u:2", "Phòng Tài chính - Kế hoạch", "UBND huyện"))),
                "organisation/import", ImportPage.empty(null),
                "organisation/import#plan",
                        new ImportPage(
                                "don-vi.csv",
                                List.of(
                                        new ImportPage.Row(
                                                2, "TCKH", "Phòng Tài chính - Kế hoạch", "UNCHANGED", List.of()),
                                        new ImportPage.Row(3, "X", "UBND xã mới", "WRONG", List.of()),
                                        new ImportPage.Row(4, "Y", "UBND xã khác", "NEW", List.of())),
                                List.of(),
                                1,
                                1,
                                1,
                                null,
                                null));
    }
}
