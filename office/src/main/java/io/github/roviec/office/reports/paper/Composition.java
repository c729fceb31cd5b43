package io.github.roviec.office.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A paper after Nghị định 30/2020/NĐ-CP, before it is written as a file.
///
/// @param body       in order; what the decree calls nội dung văn bản
/// @param annexes    each on pages of its own
/// @param recipients the lines of "Nơi nhận", without the dash and the stop ("Như trên", "Lưu: VT, VP")
public record Composition(
        PaperHead head, List<Block> body, List<Annex> annexes, Signature signature, List<String> recipients) {

    public Composition {
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        recipients = List.copyOf(recipients);
    }

    /// Every block, those of the annexes at the end.
    public Stream<Block> blocks() {
        return Stream.concat(body.stream(), annexes.stream().flatMap(annex -> annex.blocks().stream()));
    }

    /// Every linked number, in the order in which they stand.
    public List<Live> numbers() {
        List<Live> numbers = new ArrayList<>();
        blocks().flatMap(Block::runs).forEach(run -> {
            if (run instanceof Live live) {
                numbers.add(live);
            }
        });
        return numbers;
    }

    public Composition with(PaperHead other) {
        return new Composition(other, body, annexes, signature, recipients);
    }

    public Composition with(Signature other) {
        return new Composition(head, body, annexes, other, recipients);
    }

    public Composition with(List<Block> otherBody, List<Annex> otherAnnexes) {
        return new Composition(head, otherBody, otherAnnexes, signature, recipients);
    }
}
