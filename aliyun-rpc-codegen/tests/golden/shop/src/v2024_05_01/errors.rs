// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Shop 2024-05-01 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `Forbidden`, HTTP 404.
pub const FORBIDDEN: ErrorCode = ErrorCode::new(404, "Forbidden");
/// `Forbidden`, HTTP 403.
pub const FORBIDDEN_403: ErrorCode = ErrorCode::new(403, "Forbidden");
/// `Order.NotFound`, HTTP 404.
pub const ORDER_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Order.NotFound");
