package io.github.roviec.office.reports.exchange;

import io.github.roviec.office.documents.edxml.EdxmlFile;
import io.github.roviec.office.documents.edxml.EdxmlHead;
import io.github.roviec.office.documents.edxml.EdxmlOrgan;
import io.github.roviec.office.documents.edxml.EdxmlPackage;
import io.github.roviec.office.documents.edxml.EdxmlWriter;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.reports.PlainName;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.IssuerNames;
import io.github.roviec.office.reports.issue.PaperFile;
import io.github.roviec.office.reports.paper.PaperHead;
import io.github.roviec.office.reports.paper.Signature;
import io.github.roviec.office.reports.print.PrintedPaper;
import io.github.roviec.office.reports.seal.SealedPapers;
import io.github.roviec.office.reports.word.WordPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Packs an issued paper: the PDF first, with the office's signature where it has one, then the .docx.
@Component
public class OutgoingPackages {

    public static final String MEDIA_TYPE = "application/xml";

    private final IssuedPapers papers;
    private final SealedPapers seals;
    private final Drafts drafts;
    private final IssuerNames issuers;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final String code;

    /// @param code `roviec.exchange.code`: the office's own mã định danh; empty where it has none declared
    OutgoingPackages(
            IssuedPapers papers,
            SealedPapers seals,
            Drafts drafts,
            IssuerNames issuers,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock,
            @Value("${roviec.exchange.code:}") String code) {
        this.papers = papers;
        this.seals = seals;
        this.drafts = drafts;
        this.issuers = issuers;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
        this.code = code.strip();
    }

    /// Refuses with `permission.denied`, `paper.unknown`, `exchange.no-receiver` or `exchange.receiver`.
    ///
    /// @param receivers a line for each: "H37.02.02 Sở Nội vụ"
    @Transactional
    public ReportFile pack(long issued, String receivers, Actor by) {
        IssuedPaper paper = papers.paper(issued, by);
        permissions.require(by, Deed.ISSUE_PAPERS, paper.issuer());
        List<EdxmlOrgan> to = Receivers.of(receivers);
        Draft draft = drafts.draft(paper.draft(), by);
        byte[] pdf = seals.of(issued, by).isPresent()
                ? seals.file(issued, by)
                : papers.file(issued, PaperFile.Format.PDF, by).content();
        byte[] word = papers.file(issued, PaperFile.Format.DOCX, by).content();
        String name = plain(paper.number());
        EdxmlHead head = head(paper, draft, to, pages(pdf));
        Instant now = clock.instant();
        byte[] content = EdxmlWriter.write(
                new EdxmlPackage(
                        head,
                        List.of(
                                new EdxmlFile(name + ".pdf", PrintedPaper.MEDIA_TYPE, pdf),
                                new EdxmlFile(name + ".docx", WordPaper.MEDIA_TYPE, word))),
                now);
        facts.publishEvent(new PaperPacked(
                now,
                by.id(),
                by.authority(),
                issued,
                paper.number(),
                to.stream().map(EdxmlOrgan::id).toList()));
        return new ReportFile(name + ".edxml", MEDIA_TYPE, content);
    }

    private EdxmlHead head(IssuedPaper paper, Draft draft, List<EdxmlOrgan> to, int pages) {
        PaperHead head = draft.paper().head();
        List<Signature.Line> lines = draft.paper().signature().lines();
        int stroke = paper.number().indexOf('/');
        return new EdxmlHead(
                new EdxmlOrgan(code, issuers.of(List.of(paper)).getOrDefault(paper.id(), head.issuer())),
                to,
                paper.number().substring(0, stroke),
                paper.number().substring(stroke + 1),
                head.place(),
                paper.day(),
                paper.kind().title(),
                paper.subject(),
                lines.isEmpty() ? null : lines.getFirst().words(),
                lines.isEmpty() ? null : lines.getLast().post(),
                paper.signer(),
                null,
                pages,
                paper.recipients().lines().toList(),
                null);
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without accents or signs, at most 50 characters: names of files that gateways take (Quyết định 28/2018/QĐ-TTg as
    /// carried out by the provinces).
    static String plain(String number) {
        String bare = PlainName.of(number);
        return bare.length() > 40 ? bare.substring(0, 40) : bare;
    }
}
