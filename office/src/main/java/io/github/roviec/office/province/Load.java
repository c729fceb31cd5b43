package io.github.roviec.office.province;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/// Works in the made-up province as many people at once do: through HTTP, each signed in, each waiting for an answer
/// before the next question. Only on this machine.
public final class Load {

    /// What is asked for.
    ///
    /// @param address  "http://localhost:8080"
    /// @param users    1 to 500
    /// @param seconds  1 to 900, after a quarter of it (at most 15 s) of warming up that is not measured
    /// @param thinkMin milliseconds between an answer and the next question; `thinkMax` likewise; 0 for none
    public record Plan(String address, int users, int seconds, int thinkMin, int thinkMax, long seed) {}

    private Load() {}

    /// @throws IllegalArgumentException where the address is not on this machine
    public static Measured run(Plan plan) throws InterruptedException {
        if (!isHere(plan.address)) {
            throw new IllegalArgumentException("not on this machine: " + plan.address);
        }
        List<String> accounts = accounts(plan.users);
        AtomicBoolean over = new AtomicBoolean();
        AtomicBoolean counting = new AtomicBoolean();
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < plan.users; i++) {
            visitors.add(new Visitor(plan, accounts.get(i), new Chance(plan.seed + i), over, counting));
        }
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> signedIn = new ArrayList<>();
            visitors.forEach(visitor -> signedIn.add(people.submit(visitor::signIn)));
            for (Future<Boolean> each : signedIn) {
                if (!of(each)) {
                    return Measured.NOBODY;
                }
            }
            List<Future<Boolean>> working = new ArrayList<>();
            visitors.forEach(visitor -> working.add(people.submit(visitor::work)));
            Thread.sleep(Duration.ofSeconds(Math.min(15, plan.seconds / 4)));
            long begun = System.nanoTime();
            counting.set(true);
            Thread.sleep(Duration.ofSeconds(plan.seconds));
            counting.set(false);
            double seconds = (System.nanoTime() - begun) / 1e9;
            over.set(true);
            for (Future<Boolean> each : working) {
                of(each);
            }
            return Measured.of(
                    visitors.stream()
                            .map(Visitor::answers)
                            .flatMap(List::stream)
                            .toList(),
                    seconds);
        }
    }

    private static boolean of(Future<Boolean> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a visitor gave up: " + e.getCause(), e);
        }
    }

    static boolean isHere(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (IllegalArgumentException | UnknownHostException e) {
            return false;
        }
    }

    /// Of ten people two are clerks of the office, one leads the province, seven work in departments and communes.
    static List<String> accounts(int users) {
        List<String> units = new ArrayList<>();
        for (String line : Grammar.lines("units.txt")) {
            units.add(line.split(";")[1].strip().toLowerCase(java.util.Locale.ROOT));
        }
        for (int i = 1; i <= Land.COMMUNES; i++) {
            units.add("x%02d".formatted(i));
        }
        List<String> accounts = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            int round = i / 10;
            accounts.add(
                    switch (i % 10) {
                        case 0, 1 -> "vanphong" + (1 + (2 * round + i % 10) % Staff.CLERKS);
                        case 2 -> round % Staff.LEADERS == 0 ? "chutich" : "phochutich" + round % Staff.LEADERS;
                        default -> units.get((7 * round + i % 10 - 3) * 5 % units.size()) + "." + (1 + round % 2);
                    });
        }
        return accounts;
    }
}
