// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Kms 2016-01-20 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `CreateLXOrderFailed`, HTTP 400.
pub const CREATE_LX_ORDER_FAILED: ErrorCode = ErrorCode::new(400, "CreateLXOrderFailed");
/// `Duplicate.TagKey`, HTTP 400.
pub const DUPLICATE_TAG_KEY: ErrorCode = ErrorCode::new(400, "Duplicate.TagKey");
/// `ExpiredImportToken`, HTTP 400.
pub const EXPIRED_IMPORT_TOKEN: ErrorCode = ErrorCode::new(400, "ExpiredImportToken");
/// `Forbidden.AliasNotFound`, HTTP 404.
pub const FORBIDDEN_ALIAS_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Forbidden.AliasNotFound");
/// `Forbidden.DKMSInstanceNotFound`, HTTP 403.
pub const FORBIDDEN_DKMS_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(403, "Forbidden.DKMSInstanceNotFound");
/// `Forbidden.DKMSInstanceStateInvalid`, HTTP 403.
pub const FORBIDDEN_DKMS_INSTANCE_STATE_INVALID: ErrorCode =
    ErrorCode::new(403, "Forbidden.DKMSInstanceStateInvalid");
/// `Forbidden.KeyNotFound`, HTTP 404.
pub const FORBIDDEN_KEY_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Forbidden.KeyNotFound");
/// `Forbidden.KeyPolicyUnSupported`, HTTP 400.
pub const FORBIDDEN_KEY_POLICY_UN_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "Forbidden.KeyPolicyUnSupported");
/// `Forbidden.NoPermission`, HTTP 400.
pub const FORBIDDEN_NO_PERMISSION: ErrorCode = ErrorCode::new(400, "Forbidden.NoPermission");
/// `Forbidden.NoPermission`, HTTP 403.
pub const FORBIDDEN_NO_PERMISSION_403: ErrorCode = ErrorCode::new(403, "Forbidden.NoPermission");
/// `Forbidden.NoRealNameAuthentication`, HTTP 400.
pub const FORBIDDEN_NO_REAL_NAME_AUTHENTICATION: ErrorCode =
    ErrorCode::new(400, "Forbidden.NoRealNameAuthentication");
/// `Forbidden.Opened`, HTTP 400.
pub const FORBIDDEN_OPENED: ErrorCode = ErrorCode::new(400, "Forbidden.Opened");
/// `Forbidden.ResourceNotFound`, HTTP 404.
pub const FORBIDDEN_RESOURCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "Forbidden.ResourceNotFound");
/// `IllegalTimestamp`, HTTP 400.
pub const ILLEGAL_TIMESTAMP: ErrorCode = ErrorCode::new(400, "IllegalTimestamp");
/// `InternalFailure`, HTTP 500.
pub const INTERNAL_FAILURE: ErrorCode = ErrorCode::new(500, "InternalFailure");
/// `InvalidAccessKeyId.NotFound`, HTTP 404.
pub const INVALID_ACCESS_KEY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAccessKeyId.NotFound");
/// `InvalidImportToken`, HTTP 400.
pub const INVALID_IMPORT_TOKEN: ErrorCode = ErrorCode::new(400, "InvalidImportToken");
/// `InvalidKeyMaterial`, HTTP 400.
pub const INVALID_KEY_MATERIAL: ErrorCode = ErrorCode::new(400, "InvalidKeyMaterial");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `InvalidParameter.TagKey`, HTTP 400.
pub const INVALID_PARAMETER_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagKey");
/// `InvalidParameter.TagValue`, HTTP 400.
pub const INVALID_PARAMETER_TAG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagValue");
/// `InvalidResourceId.NotFound`, HTTP 404.
pub const INVALID_RESOURCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidResourceId.NotFound");
/// `MissingParameter`, HTTP 400.
pub const MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "MissingParameter");
/// `Rejected.Disabled`, HTTP 409.
pub const REJECTED_DISABLED: ErrorCode = ErrorCode::new(409, "Rejected.Disabled");
/// `Rejected.InvalidRequest`, HTTP 400.
pub const REJECTED_INVALID_REQUEST: ErrorCode = ErrorCode::new(400, "Rejected.InvalidRequest");
/// `Rejected.LimitExceeded`, HTTP 400.
pub const REJECTED_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(400, "Rejected.LimitExceeded");
/// `Rejected.PendingDeletion`, HTTP 409.
pub const REJECTED_PENDING_DELETION: ErrorCode = ErrorCode::new(409, "Rejected.PendingDeletion");
/// `Rejected.ResourceExist`, HTTP 409.
pub const REJECTED_RESOURCE_EXIST: ErrorCode = ErrorCode::new(409, "Rejected.ResourceExist");
/// `Rejected.ResourceInDeleteWindow`, HTTP 409.
pub const REJECTED_RESOURCE_IN_DELETE_WINDOW: ErrorCode =
    ErrorCode::new(409, "Rejected.ResourceInDeleteWindow");
/// `Rejected.ResourceInUse`, HTTP 409.
pub const REJECTED_RESOURCE_IN_USE: ErrorCode = ErrorCode::new(409, "Rejected.ResourceInUse");
/// `Rejected.ShareQuotaExceedLimit`, HTTP 400.
pub const REJECTED_SHARE_QUOTA_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(400, "Rejected.ShareQuotaExceedLimit");
/// `Rejected.Unavailable`, HTTP 409.
pub const REJECTED_UNAVAILABLE: ErrorCode = ErrorCode::new(409, "Rejected.Unavailable");
/// `Rejected.UnsupportedOperation`, HTTP 400.
pub const REJECTED_UNSUPPORTED_OPERATION: ErrorCode =
    ErrorCode::new(400, "Rejected.UnsupportedOperation");
/// `SerivceUnvailableTemporary`, HTTP 503.
pub const SERIVCE_UNVAILABLE_TEMPORARY: ErrorCode =
    ErrorCode::new(503, "SerivceUnvailableTemporary");
/// `UnsupportedOperation`, HTTP 400.
pub const UNSUPPORTED_OPERATION: ErrorCode = ErrorCode::new(400, "UnsupportedOperation");
/// `Unsupported.Origin`, HTTP 400.
pub const UNSUPPORTED_ORIGIN: ErrorCode = ErrorCode::new(400, "Unsupported.Origin");
