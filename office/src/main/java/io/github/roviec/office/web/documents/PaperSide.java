package io.github.roviec.office.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above a paper about the way on which it came: its number in the register, its digital signatures, the
/// package in which it was sent.
///
/// @param arrived null while it is in no register
/// @param signed  null for a file that is no PDF, and while nobody has looked
/// @param packed  null where it came as a file
public record PaperSide(
        long id,
        @Nullable Arrived arrived,
        boolean mayRegister,
        @Nullable Signed signed,
        boolean mayCheck,
        @Nullable Packed packed) {

    /// @param number "15/2024"
    public record Arrived(String number, String day, String forwardedTo) {}

    /// @param state "TRUSTED", "UNCONFIRMED", "BROKEN": the worst of them; "NONE", "UNREADABLE"
    public record Signed(String state, String checkedAt, List<Line> lines) {}

    /// @param reason  key of why it is not trusted
    /// @param expires until when the certificate holds
    public record Line(
            @Nullable String signer,
            @Nullable String organisation,
            @Nullable String issuer,
            @Nullable String serial,
            @Nullable String signedAt,
            boolean stamped,
            @Nullable String expires,
            String state,
            @Nullable String reason) {}

    /// @param differs the number that the package gives, where the paper itself says another
    public record Packed(
            String fileName,
            String from,
            @Nullable String sentAt,
            @Nullable String due,
            @Nullable String differs,
            List<Enclosed> files) {}

    public record Enclosed(int position, String name) {}
}
