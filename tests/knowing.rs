//! Staff see what is missing, and nobody is watched for it.
