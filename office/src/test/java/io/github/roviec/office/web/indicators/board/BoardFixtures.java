package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.indicators.Change;
import io.github.roviec.office.web.indicators.board.BoardPage.Block;
import io.github.roviec.office.web.indicators.board.BoardPage.Card;
import io.github.roviec.office.web.indicators.board.BoardPage.Cell;
import io.github.roviec.office.web.indicators.board.BoardPage.Head;
import io.github.roviec.office.web.indicators.board.BoardPage.Link;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A board with every kind of block, an empty one, and slides.
public final class BoardFixtures {

    private BoardFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        pages.put("indicators/board", board("Tổng quan", true));
        pages.put("indicators/board#own", board(null, true));
        pages.put("indicators/board#empty", board("Tổng quan", false));
        pages.put("indicators/stage", StagePage.of(board("Tổng quan", true), 1));
        pages.put("indicators/stage#heat", StagePage.of(board("Tổng quan", true), 99));
        return pages;
    }

    private static BoardPage board(@Nullable String name, boolean full) {
        String url = "/so-lieu/bang/TONG_QUAN?don-vi=1&nam=2024&thang=9";
        Cell text = new Cell("xã An Sơn", null, 0, null, "plain");
        Cell number = new Cell("12,5", new BigDecimal("12.5"), 1, "/so-lieu", "plain");
        Cell none = new Cell(null, null, 0, "/so-lieu", "none");
        List<Block> blocks = List.of(
                block("course", List.of(text, number.missing(19), number.lacked(2), number)),
                block("members", List.of(text, number, number, none)),
                block(
                        "planned",
                        List.of(text, number, new Cell("-12,0", new BigDecimal("-12"), 1, null, "late"), none)),
                block("units", List.of(number, text, number, number)),
                block(
                        "groups",
                        List.of(
                                text,
                                new Cell("3/5", new BigDecimal("3"), 0, "/so-lieu", "plain", false, 5),
                                none,
                                number)),
                block(
                        "heat",
                        List.of(
                                text,
                                number,
                                new Cell("đạt", BigDecimal.ONE, 0, "/so-lieu", "yes", true),
                                new Cell("chưa", BigDecimal.ZERO, 0, "/so-lieu", "no"))));
        List<Card> cards = List.of(
                new Card(
                        "Thu ngân sách",
                        "triệu đồng",
                        "24.310,000",
                        "/so-lieu",
                        "/so-lieu",
                        null,
                        "good",
                        List.of(
                                new BoardPage.Aim("Dự toán Tỉnh giao", "27.150,000", "89,5", false, false),
                                new BoardPage.Aim("Kế hoạch năm", "20.000,000", "121,6", true, false)),
                        new Change("share", "109,3", new BigDecimal("109.3")),
                        "22.000,000",
                        0,
                        2,
                        "5/17"),
                new Card(
                        "Tỷ lệ",
                        "%",
                        "12,00",
                        "/so-lieu",
                        "/so-lieu",
                        null,
                        "plain",
                        List.of(new BoardPage.Aim("Kế hoạch năm", "13,00", null, false, true)),
                        new Change("down", "3,66", new BigDecimal("-3.66")),
                        "15,66",
                        0,
                        0,
                        null),
                new Card(
                        "Chưa có",
                        "hộ",
                        null,
                        "/so-lieu",
                        "/so-lieu",
                        new BoardPage.Other("YEAR", "1", "2023"),
                        "plain",
                        List.of(),
                        null,
                        "12",
                        3,
                        0,
                        null));
        return new BoardPage(
                name,
                "board.own",
                "TONG_QUAN",
                "UBND huyện Thử",
                "9",
                "2024",
                List.of(new Link(url, "Tổng quan", "", true), new Link(url, null, "board.general", false)),
                List.of(new Choice("1", "UBND huyện Thử"), new Choice("2", "UBND xã An Sơn")),
                "1",
                List.of(new Link(url, "8", "", false), new Link(url, "9", "", true)),
                url,
                full ? cards : List.of(),
                full ? blocks : List.of(),
                full ? 6 : 0,
                full
                        ? List.of(new BoardPage.Asked(
                                "Hộ nghèo",
                                17,
                                2,
                                3,
                                12,
                                2,
                                List.of(
                                        new BoardPage.Waiting("ABOVE", null, 2),
                                        new BoardPage.Waiting("UNIT", "Phòng Lao động", 1))))
                        : List.of(),
                full ? List.of(new Link("/van-ban/1/so-lieu", "412/TB-UBND", "27", false)) : List.of(),
                true,
                "08:00 8/10/2024",
                full ? "/so-lieu/minh-chung" : null,
                null);
    }

    private static Block block(String kind, List<Cell> row) {
        return new Block(
                kind + "-X",
                kind,
                "Thu ngân sách",
                "triệu đồng",
                "{\"kind\":\"line\"}",
                List.of(
                        new Head(null, "board.unit", false),
                        new Head("2024", "", true),
                        new Head("2023", "", true),
                        new Head(null, "board.gap", true)),
                List.of(row));
    }
}
