package io.github.roviec.office;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Between the application and its database: while it watches, the plan of each question is read first, with the same
/// parameters, and who reads a large table from one end to the other is written down.
final class WatchedPlans implements BeanPostProcessor {

    private final Set<String> large;
    private final AtomicBoolean watching = new AtomicBoolean();
    private final AtomicInteger questions = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    WatchedPlans(Set<String> large) {
        this.large = large;
    }

    /// What was read from one end to the other while `work` ran.
    Set<String> of(Work work) throws Exception {
        faults.clear();
        watching.set(true);
        try {
            work.run();
        } finally {
            watching.set(false);
        }
        return new LinkedHashSet<>(faults);
    }

    /// How many questions were looked at so far.
    int questions() {
        return questions.get();
    }

    /// Something that asks the database.
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(Connection.class, (proxy, method, arguments) -> {
                Object given = call(connection, method, arguments);
                return given instanceof PreparedStatement statement && arguments[0] instanceof String sql
                        ? watched(connection, statement, sql)
                        : given;
            });
        }
    }

    private PreparedStatement watched(Connection connection, PreparedStatement statement, String sql) {
        List<Given> parameters = new ArrayList<>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer) {
                parameters.add(new Given(method, arguments));
            }
            if (method.getName().equals("executeQuery") && watching.get() && asks(sql)) {
                look(connection, sql, parameters);
            }
            return call(statement, method, arguments);
        });
    }

    private static boolean asks(String sql) {
        String first = sql.strip().toLowerCase(Locale.ROOT);
        return first.startsWith("select") || first.startsWith("with");
    }

    private record Given(Method method, Object[] arguments) {}

    private void look(Connection connection, String sql, List<Given> parameters) throws Throwable {
        questions.incrementAndGet();
        try (PreparedStatement explain = connection.prepareStatement("explain (format json) " + sql)) {
            for (Given parameter : parameters) {
                call(explain, parameter.method, parameter.arguments);
            }
            try (ResultSet plan = explain.executeQuery()) {
                plan.next();
                Plans.steps(plan.getString(1)).stream()
                        .filter(step -> large.stream().anyMatch(table -> step.equals("Seq Scan on " + table)))
                        .forEach(step -> faults.add(step + ": " + sql.strip().replaceAll("\\s+", " ")));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(WatchedPlans.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
