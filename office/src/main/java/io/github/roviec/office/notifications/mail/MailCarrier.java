package io.github.roviec.office.notifications.mail;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.notifications.Carrier;
import io.github.roviec.office.notifications.Channel;
import io.github.roviec.office.notifications.Choice;
import io.github.roviec.office.notifications.Language;
import io.github.roviec.office.notifications.MailSettings;
import io.github.roviec.office.notifications.Message;
import io.github.roviec.office.notifications.Parcel;
import io.github.roviec.office.notifications.Preferences;
import io.github.roviec.office.notifications.Undelivered;
import io.github.roviec.office.notifications.Words;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Plain text, one mail for all that has gathered. Every attempt bears the same Message-ID, by which a mail server can
/// tell a second copy.
@Component
class MailCarrier implements Carrier {

    private static final String TIMEOUT_MILLIS = "15000";

    private final MailSettings settings;
    private final Preferences preferences;
    private final Words words;
    private final Clock clock;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    MailCarrier(MailSettings settings, Preferences preferences, Words words, Clock clock) {
        this.settings = settings;
        this.preferences = preferences;
        this.words = words;
        this.clock = clock;
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        boolean named = settings.user() != null && !settings.user().isBlank();
        if (named) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        Properties mail = server.getJavaMailProperties();
        mail.setProperty("mail.smtp.auth", Boolean.toString(named));
        mail.setProperty(
                "mail.smtp.ssl.enable", Boolean.toString(settings.security().equals("tls")));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty(
                "mail.smtp.starttls.enable",
                Boolean.toString(settings.security().equals("starttls")));
        mail.setProperty(
                "mail.smtp.starttls.required",
                Boolean.toString(settings.security().equals("starttls")));
        mail.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        mail.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        mail.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Set<ActorId> reached(Set<ActorId> people, AuthorityId authority) {
        if (!settings.isThere()) {
            return Set.of();
        }
        Map<ActorId, Choice> choices = preferences.of(people);
        return people.stream()
                .filter(person -> choices.getOrDefault(person, Choice.USUAL).email() != null)
                .collect(Collectors.toSet());
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        Choice choice = preferences.of(parcel.person());
        String to = choice.email();
        if (to == null) {
            throw Undelivered.ever("no address", null);
        }
        try {
            server.send(mail(parcel, to, choice.language()));
        } catch (MailSendException e) {
            Exception cause = e.getMessageExceptions().length > 0 ? e.getMessageExceptions()[0] : e;
            throw refused(cause) ? Undelivered.ever(said(cause), e) : Undelivered.yet(said(cause), e);
        } catch (MailException | MessagingException e) {
            throw Undelivered.yet(said(e), e);
        }
    }

    private MimeMessage mail(Parcel parcel, String to, Language language) throws MessagingException {
        MimeMessage mail = server.createMimeMessage();
        mail.setFrom(new InternetAddress(settings.from()));
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(to));
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        String domain = settings.from().substring(settings.from().indexOf('@') + 1);
        mail.setHeader("Message-ID", "<roviec-delivery-" + parcel.id() + "@" + domain + ">");
        mail.setSubject(subject(parcel, language), StandardCharsets.UTF_8.name());
        mail.setText(text(parcel, language), StandardCharsets.UTF_8.name());
        return mail;
    }

    private String subject(Parcel parcel, Language language) {
        return parcel.messages().size() == 1
                ? words.line(parcel.messages().getFirst(), language)
                : words.word(language, "mail.subject", parcel.messages().size());
    }

    private String text(Parcel parcel, Language language) {
        StringBuilder text = new StringBuilder();
        for (Message message : parcel.messages()) {
            text.append("• ").append(words.line(message, language)).append('\n');
            text.append("  ").append(words.link(message)).append("\n\n");
        }
        return text.append("-- \n")
                .append(words.word(language, "mail.foot", words.address("/thong-bao/cua-toi")))
                .append('\n')
                .toString();
    }

    /// The server said no for good: an address that it does not know (5xx).
    private static boolean refused(Throwable failure) {
        return failure instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0
                && !String.valueOf(failure.getMessage()).matches("(?s).*\\b4\\d\\d\\b.*");
    }

    private static String said(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String words = deepest.getMessage();
        return words == null ? deepest.getClass().getSimpleName() : words.strip();
    }
}
