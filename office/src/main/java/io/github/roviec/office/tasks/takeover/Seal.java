package io.github.roviec.office.tasks.takeover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/// Closes a plan, so that what is carried out is what was seen.
final class Seal {

    private Seal() {}

    /// @param before rows of the earlier edition: a task that has moved since breaks the seal
    static TakeoverPlan on(TakeoverPlan plan, Collection<TakenRow> before) {
        StringBuilder said = new StringBuilder();
        said.append(plan.matching()).append('\n');
        plan.lines().forEach(line -> said.append(line).append('\n'));
        before.forEach(row -> said.append(row.code()).append(row.version()).append('\n'));
        return new TakeoverPlan(
                plan.file(),
                plan.matching(),
                plan.lines(),
                plan.questions(),
                plan.headings(),
                plan.gone(),
                plan.leftOut(),
                digest(said.toString()));
    }

    private static String digest(String said) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
