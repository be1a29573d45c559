// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Depot, API version 2024-06-01: 8 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Depot/2024-06-01)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

mod endpoints;
pub mod errors;
pub mod label;
pub mod limit_box;
pub mod list_shelves;
pub mod send_box;
pub mod store_box;
pub mod style_box;
pub mod types;
pub mod types_2;
pub mod types_3;

use aliyun_rpc_core::{Action, RpcAction};

pub use endpoints::ENDPOINTS;
pub use label::{Label, LabelResponse};
pub use limit_box::{LimitBox, LimitBoxResponse};
pub use list_shelves::{ListShelves, ListShelvesResponse};
pub use send_box::{SendBox, SendBoxResponse};
pub use store_box::{StoreBox, StoreBoxResponse};
pub use style_box::{StyleBox, StyleBoxResponse};
pub use types_2::{Types, TypesResponse};
pub use types_3::{Types2, Types2Response};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    Label::ACTION,
    LimitBox::ACTION,
    ListShelves::ACTION,
    SendBox::ACTION,
    StoreBox::ACTION,
    StyleBox::ACTION,
    Types::ACTION,
    Types2::ACTION,
];
