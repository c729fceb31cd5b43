package io.github.roviec.notice;

import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the contract JSON of texts: `Score OUT_DIR FILE...`.
final class Score {

    private Score() {}

    public static void main(String[] args) throws Exception {
        NoticeReader reader = NoticeReader.standard();
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "") + ".json";
            Files.writeString(Path.of(args[0]).resolve(name), ContractJson.of(reader.read(Files.readString(file))));
        }
    }
}
