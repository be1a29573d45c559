//! Where a list is, and whether it goes on: the same for all operations.

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};

use crate::decode;
use crate::descriptor::{Action, PageBy, Path};
use crate::error::Error;
use crate::slot::{Object, Slot, put, reach, text, text_at};

/// Where a list is.
pub(super) struct Cursor {
    action: &'static Action,
    size: Option<u32>,
    next: Next,
    /// Pages read so far.
    pages: u64,
    by_token: Tokens,
    by_number: Numbers,
}

/// The next page.
enum Next {
    /// Where the request itself says, if it says anything.
    Requested,
    /// At this token, or number.
    At(String),
    /// There is none.
    End,
    /// There would be no end: why, and the request id of the answer that says so.
    Stuck(&'static str, String),
}

const REPEATED_TOKEN: &str = "the service repeats a token that it gave before";
const NO_TOKEN: &str = "the service says that there is more, but gives no token that leads there";
const REPEATED_PAGE: &str = "the service repeats a page, and counts no total to end at";

/// The tokens that were there, as hashes: tokens can be long and many.
#[derive(Default)]
struct Tokens {
    hasher: RandomState,
    seen: HashSet<u64>,
}

impl Tokens {
    /// Whether the token was not there yet.
    fn is_new(&mut self, token: &str) -> bool {
        self.seen.insert(self.hasher.hash_one(token))
    }
}

/// What pages by number have brought so far.
#[derive(Default)]
struct Numbers {
    hasher: RandomState,
    /// The number of the first page that was read.
    first: Option<u64>,
    items: u64,
    longest: u64,
    /// The hash of the last page, where no total says when to end.
    last: Option<u64>,
}

impl Cursor {
    pub(super) fn new(action: &'static Action) -> Self {
        Self {
            action,
            size: None,
            next: Next::Requested,
            pages: 0,
            by_token: Tokens::default(),
            by_number: Numbers::default(),
        }
    }

    pub(super) fn ask_for(&mut self, items: u32) {
        self.size = Some(items);
    }

    /// Goes to a place, as if nothing had been read before; an empty one is the beginning.
    pub(super) fn go_to(&mut self, place: String) {
        let size = self.size;
        *self = Self::new(self.action);
        self.size = size;
        if !place.is_empty() {
            self.next = Next::At(place);
        }
    }

    pub(super) fn next(&self) -> Option<&str> {
        match &self.next {
            Next::At(place) => Some(place),
            _ => None,
        }
    }

    pub(super) const fn is_done(&self) -> bool {
        matches!(self.next, Next::End)
    }

    /// Puts the place of the next page into the request.
    pub(super) fn place(&mut self, position: Slot<'_>) -> Result<(), Error> {
        match &self.next {
            Next::Requested => {
                if let Some(place) = text(position).filter(|text| !text.is_empty()) {
                    self.next = Next::At(place);
                }
            }
            Next::At(place) => {
                if !put(position, place) {
                    return Err(self.error(Error::build(format!(
                        "the list cannot be read from `{place}`: its pages have numbers"
                    ))));
                }
            }
            Next::End => {}
            Next::Stuck(why, id) => {
                let message = format!(
                    "{why}: after page {} the same would come again and again; what came so far is in order",
                    self.pages
                );
                let error = Error::pagination_loop(message).with_request_id(Some(id.clone()));
                return Err(self.error(error));
            }
        }
        if let Next::At(token) = &self.next {
            self.by_token.is_new(token);
        }
        Ok(())
    }

    /// Puts the page size into the request, if one was asked for.
    pub(super) fn size(&self, slot: Slot<'_>) -> Result<(), Error> {
        match self.size {
            Some(size) if !put(slot, &size.to_string()) => Err(self.error(Error::build(
                "the operation declares no page size (`paginate(size = ..)`), so `page_size` has no effect: set the parameter of the request",
            ))),
            _ => Ok(()),
        }
    }

    fn error(&self, error: Error) -> Error {
        error.with_action(self.action.name)
    }

    /// Takes note of a page with so many items.
    pub(super) fn advance(&mut self, answer: &mut dyn Object, items: usize, request_id: String) {
        let Some(pages) = &self.action.pages else {
            self.next = Next::End;
            return;
        };
        self.pages += 1;
        let here = std::mem::replace(&mut self.next, Next::End);
        let next = match pages.by {
            PageBy::Token { next, more, .. } => self.by_token.next(answer, next, more),
            PageBy::Number { total, .. } => {
                // The first page, unless the request says otherwise.
                let number = match here {
                    Next::At(number) => number.parse().unwrap_or(1),
                    _ => 1,
                };
                let total = total.and_then(|total| count(answer, total));
                let content = || content(answer, pages.items);
                self.by_number.next(number, items, total, content)
            }
        };
        self.next = match next {
            Ok(Some(place)) => Next::At(place),
            Ok(None) => Next::End,
            Err(why) => Next::Stuck(why, request_id),
        };
    }
}

impl Tokens {
    fn next(
        &mut self,
        answer: &mut dyn Object,
        next: Path,
        more: Option<Path>,
    ) -> Result<Option<String>, &'static str> {
        let more = more.and_then(|more| text_at(answer, more));
        // A missing number is 0.
        let token = text_at(answer, next).filter(|token| token != "0");
        match (more.as_deref(), token) {
            (Some("false"), _) | (None, None) => Ok(None),
            (Some(_), None) => Err(NO_TOKEN),
            (_, Some(token)) if self.is_new(&token) => Ok(Some(token)),
            (_, Some(_)) => Err(REPEATED_TOKEN),
        }
    }
}

impl Numbers {
    /// What follows page `number`. Nothing is divided, and no page size is believed.
    fn next(
        &mut self,
        number: u64,
        items: usize,
        total: Option<u64>,
        content: impl FnOnce() -> String,
    ) -> Result<Option<String>, &'static str> {
        let items = u64::try_from(items).unwrap_or(u64::MAX);
        let first = *self.first.get_or_insert(number);
        let is_short = items < self.longest;
        self.longest = self.longest.max(items);
        self.items = self.items.saturating_add(items);
        let is_last = match total {
            // What stands on pages before the first is at least that; more only means a call more.
            Some(total) => {
                let before = first.saturating_sub(1).saturating_mul(self.longest);
                before.saturating_add(self.items) >= total
            }
            None => is_short,
        };
        if items == 0 || is_last {
            return Ok(None);
        }
        if total.is_none() {
            let page = self.hasher.hash_one(content());
            if self.last.replace(page) == Some(page) {
                return Err(REPEATED_PAGE);
            }
        }
        Ok(number.checked_add(1).map(|next| next.to_string()))
    }
}

/// A count at the end of a path. 0 of a list that has items means that nobody counted.
fn count(answer: &mut dyn Object, path: Path) -> Option<u64> {
    let text = text_at(answer, path)?;
    text.trim().parse().ok().filter(|count| *count > 0)
}

/// The items of a page as text, to be compared.
fn content(answer: &mut dyn Object, items: Path) -> String {
    let mut content = String::new();
    reach(answer, items, &mut |slot| content += &decode::text(slot));
    content
}

/// No tokens: services sign them at times.
impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor")
            .field("pages", &self.pages)
            .field("is_done", &self.is_done())
            .finish_non_exhaustive()
    }
}
