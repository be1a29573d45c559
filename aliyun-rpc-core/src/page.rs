//! Lists that come in pages: one page after the other, or one item after the other.

mod cursor;
mod items;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::action::RpcAction;
use crate::client::{CallFuture, Client, Overrides, options};
use crate::error::Error;
use crate::response::Response;
use crate::slot::Slot;

use cursor::Cursor;
pub use items::Items;

/// An operation whose answer comes in pages.
///
/// Implemented by `#[derive(RpcAction)]` with `paginate(..)`, never by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not come in pages",
    label = "add `paginate(...)` to its `#[rpc_action(...)]`"
)]
pub trait Paginate: RpcAction {
    /// One item of the list.
    type Item: Send + 'static;

    /// The items of an answer.
    fn items(answer: &mut Self::Response) -> Option<&mut Vec<Self::Item>>;

    /// The place of the token or page number in the request.
    fn position(&mut self) -> Slot<'_>;

    /// The place of the page size in the request; [`Slot::Ignored`] if the operation declares none.
    fn size(&mut self) -> Slot<'_> {
        Slot::Ignored
    }
}

/// The pages of a list, made by [`Client::pages`].
///
/// Pages are read when they are asked for, one call each, with the retries of the client; options set here apply to
/// each of these calls. The first page is the one that the request names.
///
/// # When pages end
///
/// - By token: at the first answer without one. Short and even empty pages that carry a token go on. A token that comes
///   a second time is an error of the kind [`PaginationLoop`](crate::error::ErrorKind::PaginationLoop).
/// - By number: at an empty page, or when as many items have come as the last answer counts in total. Where an answer
///   counts nothing, a page that is shorter than an earlier one is the last; the page size that was asked for decides
///   nothing, as services lower it silently. A page that repeats the one before is a `PaginationLoop` there.
///
/// # Errors
///
/// A failed call ends nothing: the place in the list is kept, and the next call of [`Pages::next_page`] asks for the
/// same page again. As a `Stream` the pages end after an error, so that a loop over the stream does.
///
/// # Resuming
///
/// [`Pages::resume_token`] is the place of the next page as text; a later [`Pages::from`] goes on from there. Whether a
/// service still knows an old token is up to the service.
#[must_use = "pages are read by `next_page`, `items`, or as a `Stream`"]
pub struct Pages<A: Paginate> {
    client: Client,
    action: A,
    overrides: Overrides,
    cursor: Cursor,
    /// The page that is on its way. Kept here, so that nothing is lost if the future of `next_page` is dropped.
    call: Option<CallFuture<A>>,
    /// Whether the last page failed, which ends the stream once.
    failed: bool,
}

/// Nothing in it is pinned.
impl<A: Paginate> Unpin for Pages<A> {}

impl<A: Paginate> Pages<A> {
    pub(crate) fn new(client: Client, action: A) -> Self {
        Self {
            client,
            action,
            overrides: Overrides::default(),
            cursor: Cursor::new(A::ACTION),
            call: None,
            failed: false,
        }
    }

    options!(overrides);

    /// Sends the parameters even if they break documented rules: for rules that are out of date.
    pub fn unchecked(mut self) -> Self {
        self.overrides.unchecked = true;
        self
    }

    /// Asks for so many items a page. Services have limits of their own, and some lower it silently.
    ///
    /// An operation that declares no page size (`size = ..`) fails at the first page.
    pub fn page_size(mut self, items: u32) -> Self {
        self.cursor.ask_for(items);
        self
    }

    /// Starts where [`Pages::resume_token`] was: at the service's token, or at the page of this number.
    pub fn from(mut self, token: impl Into<String>) -> Self {
        self.cursor.go_to(token.into());
        self.call = None;
        self
    }

    /// The place of the next page: the service's token, or the number of the page.
    ///
    /// `None` at the end ([`Pages::is_done`]), and at the beginning, unless [`Pages::from`] said where that is.
    pub fn resume_token(&self) -> Option<&str> {
        self.cursor.next()
    }

    /// Whether there is no further page.
    pub const fn is_done(&self) -> bool {
        self.cursor.is_done()
    }

    /// The next page; `None` at the end.
    ///
    /// Can be cancelled: if the future is dropped, the page that is on its way comes from the next one.
    ///
    /// # Errors
    /// Those of the call; the next call of this function asks for the same page again. A `PaginationLoop` stays.
    pub async fn next_page(&mut self) -> Result<Option<Response<A::Response>>, Error> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The items of all pages, one by one.
    pub fn items(self) -> Items<A> {
        Items::new(self)
    }

    fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Response<A::Response>>, Error>> {
        let mut call = match self.call.take() {
            Some(call) => call,
            None if self.cursor.is_done() => return Poll::Ready(Ok(None)),
            None => match self.call() {
                Ok(call) => call,
                Err(error) => return Poll::Ready(Err(error)),
            },
        };
        let Poll::Ready(answer) = Pin::new(&mut call).poll(context) else {
            self.call = Some(call);
            return Poll::Pending;
        };
        Poll::Ready(answer.map(|mut page| {
            let id = page.request_id().to_owned();
            let count = A::items(&mut page).map_or(0, |items| items.len());
            self.cursor.advance(&mut *page, count, id);
            Some(page)
        }))
    }

    /// The call of the next page.
    fn call(&mut self) -> Result<CallFuture<A>, Error> {
        self.cursor.place(self.action.position())?;
        self.cursor.size(self.action.size())?;
        let call = self.client.send_with(&self.action, self.overrides.clone());
        Ok(call.into_future())
    }
}

impl<A: Paginate> Stream for Pages<A> {
    type Item = Result<Response<A::Response>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.failed) {
            return Poll::Ready(None);
        }
        let page = ready!(self.poll_page(context));
        self.failed = page.is_err();
        Poll::Ready(page.transpose())
    }
}

impl<A: Paginate> fmt::Debug for Pages<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("action", &A::ACTION.name)
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}
