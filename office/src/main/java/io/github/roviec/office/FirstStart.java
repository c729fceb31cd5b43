package io.github.roviec.office;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.NewPerson;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.province.Province;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty database: with the demonstration office, with the made-up province, or with an authority that has
/// its first administrator. Done before the web server listens: nobody meets a half-made office.
@Component
class FirstStart implements SmartLifecycle {

    private static final String CODE = "UBND";
    private static final String ADMINISTRATOR = "quantri";

    /// What `application.yaml` says where nobody named the authority.
    private static final String NAMELESS = "Ủy ban nhân dân";

    private final Settings settings;
    private final Organisation organisation;
    private final People people;
    private final DemoOffice demo;
    private final Province province;
    private final PublicDays publicDays;
    private final TransactionTemplate transaction;
    private final OfficeClock clock;
    private final List<String> hints = new ArrayList<>();
    private volatile boolean done;

    FirstStart(
            Settings settings,
            Organisation organisation,
            People people,
            DemoOffice demo,
            Province province,
            PublicDays publicDays,
            TransactionTemplate transaction,
            OfficeClock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.people = people;
        this.demo = demo;
        this.province = province;
        this.publicDays = publicDays;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Lines for the operator.
    List<String> hints() {
        return List.copyOf(hints);
    }

    @Override
    public void start() {
        publicDays.bring();
        boolean empty = organisation.authorities(LocalDate.now(clock)).isEmpty();
        if (province.isWanted()) {
            if (!province.hasRoom()) {
                throw new CannotStart(
                        "Cơ sở dữ liệu đã có một cơ quan; không có gì bị thay đổi. Tỉnh mẫu chỉ sinh vào cơ sở dữ liệu trống:"
                                + " hãy đặt ROVIEC_DATA là một thư mục mới, hoặc ROVIEC_DB_URL là một cơ sở dữ liệu mới, rồi"
                                + " chạy lại.",
                        null);
            }
            province.make();
            hints.addAll(province.accounts());
        } else if (settings.demo()) {
            demo.open(empty);
            hints.addAll(demo.accounts());
        } else if (empty && settings.authority() != null) {
            found(settings.authority());
        } else {
            hints.addAll(province.accounts());
        }
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /// Well before the web server, which starts in one of the last phases.
    @Override
    public int getPhase() {
        return 0;
    }

    private void found(String name) {
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> {
            UnitId unit = organisation.found(NewUnit.authority(CODE, name, today), ActorId.SYSTEM);
            ActorId administrator = people.add(
                    new NewPerson(new AuthorityId(unit.value()), ADMINISTRATOR, "Quản trị", password, true),
                    ActorId.SYSTEM);
            people.appoint(administrator, unit, PostKind.ADMINISTRATOR, "Quản trị hệ thống", today, ActorId.SYSTEM);
        });
        hints.add("Cơ quan: " + name);
        if (name.equals(NAMELESS)) {
            hints.add("  Đây là tên chung, vì chưa đặt ROVIEC_AUTHORITY. Đổi tên: Tổ chức → Nhập danh sách,"
                    + " hàng có mã " + CODE + " (docs/running.md).");
        }
        hints.add("Tài khoản quản trị đầu tiên: " + ADMINISTRATOR + " / " + password);
        hints.add("Mật khẩu này chỉ hiện một lần; lần đăng nhập đầu sẽ yêu cầu đổi.");
    }
}
