package io.github.roviec.office.web.identity;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sign-in, passwords, people.
public final class IdentityFixtures {

    private IdentityFixtures() {}

    public static Map<String, Object> pages() {
        return Map.of(
                "identity/sign-in",
                new SignInPage("hoa", new Note("refused", "sign-in.failed", new Object[0])),
                "identity/password",
                new PasswordPage("hoa", true, new Note("refused", "refusal.web.passwords", new Object[0])),
                "identity/tokens",
                tokens("rv_mot-khoa-thu-khong-mo-duoc-gi"),
                "identity/tokens#none",
                new TokensPage(List.of(), null, List.of(), new TokensPage.Typed("", "", "READ", "1/1/2025"), 366, null),
                "identity/people",
                people(null),
                "identity/people#chosen",
                people(new PeoplePage.Chosen(
                        1,
                        "Nguyễn Thị Hoa",
                        "hoa",
                        List.of(new PeoplePage.Held(3, "Chuyên viên Văn phòng", "1/1/2024", null)),
                        true,
                        false)));
    }

    private static TokensPage tokens(String secret) {
        return new TokensPage(
                List.of(
                        new TokensPage.Line(
                                1,
                                "Kế toán xã",
                                "Hoa, Chuyên viên",
                                "READ",
                                "x9Qa",
                                "08:00 1/7/2024",
                                "1/1/2025",
                                null,
                                "OPEN"),
                        new TokensPage.Line(
                                2,
                                "Cổng tỉnh",
                                "Nam",
                                "SUBMIT",
                                "b2Cd",
                                "08:00 1/7/2024",
                                "1/9/2024",
                                "08:00 1/9/2024",
                                "OVER"),
                        new TokensPage.Line(
                                3, "Cũ", "Nam", "SUBMIT", "b2Cd", "08:00 1/7/2024", "1/9/2025", null, "REVOKED")),
                secret,
                List.of(new Choice("3", "Chuyên viên, Văn phòng")),
                new TokensPage.Typed("Kế toán xã", "3", "SUBMIT", "1/1/2025"),
                366,
                Note.done("token.made"));
    }

    private static PeoplePage people(PeoplePage.@Nullable Chosen chosen) {
        return new PeoplePage(
                List.of(
                        new PeoplePage.Line(
                                1,
                                "Nguyễn Thị Hoa",
                                "hoa",
                                List.of("Chuyên viên Văn phòng, Văn phòng HĐND-UBND"),
                                true),
                        new PeoplePage.Line(2, "Trần Văn Nam", "nam", List.of(), false)),
                List.of(new Choice("1", "UBND huyện")),
                PeoplePage.Typed.NOTHING,
                chosen,
                "8/10/2024",
                null);
    }
}
