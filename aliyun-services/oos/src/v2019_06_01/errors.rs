// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of oos 2019-06-01 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `EntityNotExists.Execution`, HTTP 404.
pub const ENTITY_NOT_EXISTS_EXECUTION: ErrorCode = ErrorCode::new(404, "EntityNotExists.Execution");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
