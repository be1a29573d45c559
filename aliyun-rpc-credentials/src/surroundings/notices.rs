//! What sources of credentials say without failing.

use std::fmt;

/// Takes what sources say without failing: that a source is down while its credentials are still valid, that a file may be
/// read by others.
///
/// The notices of [`Surroundings::system`](super::Surroundings::system) are events of `tracing`, if the feature of that name
/// is on.
pub trait Notices: fmt::Debug + Send + Sync + 'static {
    /// Takes one notice. It holds no secret.
    fn notice(&self, notice: &Notice<'_>);
}

/// One notice; `Display` is a line.
#[derive(Clone, Copy, Debug)]
pub struct Notice<'a> {
    /// How urgent it is.
    pub level: NoticeLevel,
    /// The source that says it, `ecs_ram_role`.
    pub source: &'a str,
    /// What it says.
    pub text: &'a str,
}

impl fmt::Display for Notice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.text)
    }
}

/// How urgent a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoticeLevel {
    /// For those who look for a reason.
    Debug,
    /// Good to know: which source won.
    Info,
    /// Somebody should look into it.
    Warning,
}

impl dyn Notices {
    /// Gives a warning.
    pub fn warn(&self, source: &str, text: &str) {
        self.notice(&Notice {
            level: NoticeLevel::Warning,
            source,
            text,
        });
    }

    /// Says what is good to know.
    pub fn info(&self, source: &str, text: &str) {
        self.notice(&Notice {
            level: NoticeLevel::Info,
            source,
            text,
        });
    }

    /// Says what helps those who look for a reason.
    pub fn debug(&self, source: &str, text: &str) {
        self.notice(&Notice {
            level: NoticeLevel::Debug,
            source,
            text,
        });
    }
}

/// Says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quiet;

impl Notices for Quiet {
    fn notice(&self, _notice: &Notice<'_>) {}
}

/// Makes each notice an event of `tracing`, with the target `aliyun_rpc_credentials`; without the feature `tracing` it says
/// nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traced;

impl Notices for Traced {
    #[cfg(feature = "tracing")]
    fn notice(&self, notice: &Notice<'_>) {
        const TARGET: &str = "aliyun_rpc_credentials";
        let Notice { source, text, .. } = notice;
        match notice.level {
            NoticeLevel::Debug => tracing::debug!(target: TARGET, source, "{text}"),
            NoticeLevel::Info => tracing::info!(target: TARGET, source, "{text}"),
            NoticeLevel::Warning => tracing::warn!(target: TARGET, source, "{text}"),
        }
    }

    #[cfg(not(feature = "tracing"))]
    fn notice(&self, _notice: &Notice<'_>) {}
}
