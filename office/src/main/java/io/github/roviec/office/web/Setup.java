package io.github.roviec.office.web;

import io.github.roviec.office.identity.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// How requests become arguments: language, actor; which addresses are files; and the one page that a given password
/// opens.
@Configuration(proxyBeanMethods = false)
class Setup implements WebMvcConfigurer {

    static final String PASSWORD_PAGE = "/doi-mat-khau";

    private static final String STATIC = "classpath:/static/";
    private static final String[] FACE = {"/webjars/**", "/fonts/**", "/*.css", "/*.js", "/*.svg", "/error"};

    private final SessionActor actors;
    private final SignIn signIn;

    Setup(SessionActor actors, SignIn signIn) {
        this.actors = actors;
        this.signIn = signIn;
    }

    @Bean
    static LocaleResolver localeResolver() {
        CookieLocaleResolver locales = new CookieLocaleResolver("lang");
        locales.setDefaultLocale(Locale.of("vi"));
        locales.setCookieMaxAge(Duration.ofDays(365));
        locales.setCookieSameSite("Lax");
        return locales;
    }

    /// Files of the program, under names that end in a digest of their content. Only such addresses are looked for
    /// among files: of every link on a page it is asked whether a file has that name.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry.addResourceHandler("/*.css", "/*.js", "/*.svg").addResourceLocations(STATIC));
        serve(registry.addResourceHandler("/fonts/**").addResourceLocations(STATIC + "fonts/"));
        serve(registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/"));
    }

    private static void serve(ResourceHandlerRegistration files) {
        files.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)))
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor languages = new LocaleChangeInterceptor();
        languages.setParamName("lang");
        languages.setIgnoreInvalidLocale(true);
        registry.addInterceptor(languages);
        registry.addInterceptor(new PasswordGate(signIn))
                .excludePathPatterns(FACE)
                .excludePathPatterns(PASSWORD_PAGE, "/dang-nhap", "/dang-xuat");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    /// A password that somebody else gave opens nothing but the page on which it is changed.
    private record PasswordGate(SignIn signIn) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws java.io.IOException {
            if (SessionActor.account()
                    .map(account -> signIn.mustChangePassword(account.person()))
                    .orElse(false)) {
                response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
                return false;
            }
            return true;
        }
    }
}
