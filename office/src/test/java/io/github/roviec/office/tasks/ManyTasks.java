package io.github.roviec.office.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tasks of a made-up province by the thousand: a work is given month after month in changing words, so that words are
/// as rare and as common as in an office.
final class ManyTasks {

    private static final List<String> DEEDS = List.of(
            "rà soát", "kiểm tra", "lập hồ sơ", "hoàn thiện phương án", "đôn đốc", "hướng dẫn", "khảo sát", "xử lý");
    private static final List<String> THINGS = List.of(
            "hồ sơ cấp giấy chứng nhận",
            "giải phóng mặt bằng",
            "đường giao thông nông thôn",
            "công trình nước sinh hoạt",
            "tiêm phòng gia súc",
            "dịch vụ công trực tuyến",
            "giải ngân vốn đầu tư công",
            "rừng phòng hộ đầu nguồn",
            "phòng học xuống cấp",
            "trụ sở dôi dư");
    private static final List<String> ENDS = List.of(
            "báo cáo kết quả",
            "trình phê duyệt",
            "không để kéo dài",
            "làm rõ trách nhiệm từng khâu",
            "công khai cho dân");
    private static final List<String> ONSETS = List.of("b c ch d g h k kh l m n ng nh p ph s t th tr v x".split(" "));
    private static final List<String> RIMES =
            List.of("a ai an ang anh ao e em en i in o oi on ong u ung uy".split(" "));

    private ManyTasks() {}

    /// @return texts of works of which some tasks were given, to be looked for
    static List<String> fill(DataSource database, int tasks, long authority) {
        JdbcClient jdbc = JdbcClient.create(database);
        Random chance = new Random(2024);
        List<String> works = new ArrayList<>();
        for (int i = 0; i < tasks / 12; i++) {
            works.add(any(THINGS, chance) + " thôn " + place(chance) + ", " + any(THINGS, chance) + " khu "
                    + place(chance) + " " + any(ENDS, chance));
        }
        int number = 0;
        while (number < tasks) {
            int batch = Math.min(2000, tasks - number);
            String[] texts = new String[batch];
            Integer[] months = new Integer[batch];
            for (int i = 0; i < batch; i++) {
                texts[i] = "Tiếp tục " + any(DEEDS, chance) + " " + any(works, chance) + "; " + any(ENDS, chance);
                months[i] = (number + i) * 60 / tasks;
            }
            jdbc.sql("""
                    insert into tasks.task (authority_id, code, document_id, document_label, start_at, end_at, section,
                        text, citations, task_class, due_basis, state, assigned_at, assigned_by, updated_at, paper_on)
                    select :authority, '2020-' || lpad((:from + at)::text, 7, '0'), month, 'TB', 0, 1, '', text, '{}',
                           'GENERAL', 'NONE', 'ASSIGNED', now(), 1, now(), date '2019-01-28' + month * interval '1 month'
                    from unnest(cast(:texts as text[]), cast(:months as int[])) with ordinality as made (text, month, at)
                    """)
                    .param("authority", authority)
                    .param("from", number)
                    .param("texts", texts)
                    .param("months", months)
                    .update();
            number += batch;
        }
        jdbc.sql("insert into tasks.last_code (authority_id, year, number) values (:authority, 2020, :number)")
                .param("authority", authority)
                .param("number", tasks)
                .update();
        jdbc.sql("analyze tasks.task, tasks.wording, tasks.pair_count").update();
        return works;
    }

    private static String place(Random chance) {
        return sound(chance) + " " + sound(chance);
    }

    private static String sound(Random chance) {
        return upper(any(ONSETS, chance)) + any(RIMES, chance);
    }

    private static String upper(String sound) {
        return Character.toUpperCase(sound.charAt(0)) + sound.substring(1);
    }

    private static String any(List<String> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }
}
