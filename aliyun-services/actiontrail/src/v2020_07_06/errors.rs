// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Actiontrail 2020-07-06 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `BucketDoesNotExistException`, HTTP 404.
pub const BUCKET_DOES_NOT_EXIST_EXCEPTION: ErrorCode =
    ErrorCode::new(404, "BucketDoesNotExistException");
/// `IncompleteSignature`, HTTP 400.
pub const INCOMPLETE_SIGNATURE: ErrorCode = ErrorCode::new(400, "IncompleteSignature");
/// `InsightTypeNotAvailable`, HTTP 400.
pub const INSIGHT_TYPE_NOT_AVAILABLE: ErrorCode = ErrorCode::new(400, "InsightTypeNotAvailable");
/// `InsufficientBucketPolicyException`, HTTP 403.
pub const INSUFFICIENT_BUCKET_POLICY_EXCEPTION: ErrorCode =
    ErrorCode::new(403, "InsufficientBucketPolicyException");
/// `InsufficientSlsPolicyException`, HTTP 403.
pub const INSUFFICIENT_SLS_POLICY_EXCEPTION: ErrorCode =
    ErrorCode::new(403, "InsufficientSlsPolicyException");
/// `InvalidDeliveryConfigurationException`, HTTP 400.
pub const INVALID_DELIVERY_CONFIGURATION_EXCEPTION: ErrorCode =
    ErrorCode::new(400, "InvalidDeliveryConfigurationException");
/// `InvalidParameterCombination`, HTTP 400.
pub const INVALID_PARAMETER_COMBINATION: ErrorCode =
    ErrorCode::new(400, "InvalidParameterCombination");
/// `InvalidParameterEndTime`, HTTP 400.
pub const INVALID_PARAMETER_END_TIME: ErrorCode = ErrorCode::new(400, "InvalidParameterEndTime");
/// `InvalidParameterStartTime`, HTTP 400.
pub const INVALID_PARAMETER_START_TIME: ErrorCode =
    ErrorCode::new(400, "InvalidParameterStartTime");
/// `InvalidPrefixException`, HTTP 400.
pub const INVALID_PREFIX_EXCEPTION: ErrorCode = ErrorCode::new(400, "InvalidPrefixException");
/// `InvalidQueryParameter`, HTTP 400.
pub const INVALID_QUERY_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidQueryParameter");
/// `InvalidTrailNameException`, HTTP 400.
pub const INVALID_TRAIL_NAME_EXCEPTION: ErrorCode =
    ErrorCode::new(400, "InvalidTrailNameException");
/// `MaximumNumberOfOrganizationTrailExceeded`, HTTP 400.
pub const MAXIMUM_NUMBER_OF_ORGANIZATION_TRAIL_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "MaximumNumberOfOrganizationTrailExceeded");
/// `MaximumNumberOfTrailsExceededException`, HTTP 403.
pub const MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION: ErrorCode =
    ErrorCode::new(403, "MaximumNumberOfTrailsExceededException");
/// `NotAllowCreateOrganizationTrail`, HTTP 400.
pub const NOT_ALLOW_CREATE_ORGANIZATION_TRAIL: ErrorCode =
    ErrorCode::new(400, "NotAllowCreateOrganizationTrail");
/// `RepeatOssBucket`, HTTP 400.
pub const REPEAT_OSS_BUCKET: ErrorCode = ErrorCode::new(400, "RepeatOssBucket");
/// `ServiceUnavailable`, HTTP 503.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode::new(503, "ServiceUnavailable");
/// `SlsProjectDoesNotExistException`, HTTP 400.
pub const SLS_PROJECT_DOES_NOT_EXIST_EXCEPTION: ErrorCode =
    ErrorCode::new(400, "SlsProjectDoesNotExistException");
/// `TrailAlreadyExistsException`, HTTP 400.
pub const TRAIL_ALREADY_EXISTS_EXCEPTION: ErrorCode =
    ErrorCode::new(400, "TrailAlreadyExistsException");
/// `TrailNotFoundException`, HTTP 404.
pub const TRAIL_NOT_FOUND_EXCEPTION: ErrorCode = ErrorCode::new(404, "TrailNotFoundException");
