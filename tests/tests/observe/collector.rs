//! Keeps spans and events as lines of text, to be read by tests.

use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

/// A subscriber that keeps everything up to a level. Clones share what they keep.
#[derive(Clone)]
pub(crate) struct Collector {
    level: Level,
    kept: Arc<Kept>,
}

#[derive(Default)]
struct Kept {
    ids: AtomicU64,
    /// Texts of spans, by number.
    spans: Mutex<Vec<String>>,
    entered: Mutex<Vec<u64>>,
    lines: Mutex<Vec<String>>,
}

impl Collector {
    pub(crate) fn new(level: Level) -> Self {
        start();
        Self {
            level,
            kept: Arc::default(),
        }
    }

    /// Events with the names of the spans that they stand in: `WARN call/attempt: text`.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.kept.lines.lock().unwrap().clone()
    }

    /// Spans with all their fields: `call product=Config ...`.
    pub(crate) fn spans(&self) -> Vec<String> {
        self.kept.spans.lock().unwrap().clone()
    }
}

struct Text<'a>(&'a mut String);

impl Visit for Text<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = match field.name() {
            "message" => write!(self.0, " {value:?}"),
            name => write!(self.0, " {name}={value:?}"),
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {}={value}", field.name());
    }
}

/// Makes tests that run side by side independent of each other. Where nobody listens when a place of an event is first passed, it is
/// marked as not listened to, and a subscriber that another test sets in just that moment is missed. This one is there for
/// all tests, wants nothing, and has every place asked every time.
pub(crate) fn start() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| tracing::subscriber::set_global_default(Nothing).unwrap());
}

struct Nothing;

impl Subscriber for Nothing {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, _: &Metadata<'_>) -> bool {
        false
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() <= &self.level
    }

    fn max_level_hint(&self) -> Option<tracing::level_filters::LevelFilter> {
        Some(self.level.into())
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = span.metadata().name().to_owned();
        span.record(&mut Text(&mut text));
        self.kept.spans.lock().unwrap().push(text);
        Id::from_u64(self.kept.ids.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut spans = self.kept.spans.lock().unwrap();
        let at = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut Text(&mut spans[at]));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = format!("{} ", event.metadata().level());
        let spans = self.kept.spans.lock().unwrap();
        for (i, id) in self.kept.entered.lock().unwrap().iter().enumerate() {
            let at = usize::try_from(*id).unwrap() - 1;
            let name = spans[at].split(' ').next().unwrap();
            line += if i > 0 { "/" } else { "" };
            line += name;
        }
        line += ":";
        event.record(&mut Text(&mut line));
        self.kept.lines.lock().unwrap().push(line);
    }

    fn enter(&self, span: &Id) {
        self.kept.entered.lock().unwrap().push(span.into_u64());
    }

    fn exit(&self, _span: &Id) {
        self.kept.entered.lock().unwrap().pop();
    }
}
